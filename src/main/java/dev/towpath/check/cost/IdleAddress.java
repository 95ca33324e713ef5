package dev.towpath.check.cost;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.vpc.LooseEnds;
import dev.towpath.model.ElasticIp;
import java.util.stream.Stream;

/** An Elastic IP address that nothing uses costs as much as one in use. */
public final class IdleAddress extends DocumentedRule<ElasticIp> {
  /** The rule. */
  public IdleAddress() {
    super(
        ElasticIp.class,
        "TP6001",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-eips.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(ElasticIp address, Review review) {
    boolean used =
        address.rest().properties().get("InstanceId").isPresent()
            || review.topology().referrers(address.id()).findAny().isPresent()
            || LooseEnds.mayName(review.topology(), ElasticIp.class);
    return used
        ? Stream.empty()
        : Stream.of(finding(address, address, Figure.ofHours(Price.PUBLIC_ADDRESS_HOUR, address)));
  }
}
