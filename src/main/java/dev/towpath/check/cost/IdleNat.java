package dev.towpath.check.cost;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.vpc.LooseEnds;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Route;
import java.util.stream.Stream;

/** A NAT gateway that no route leads to is paid for by the hour all the same. */
public final class IdleNat extends DocumentedRule<NatGateway> {
  /** The rule. */
  public IdleNat() {
    super(
        NatGateway.class,
        "TP6002",
        Severity.WARNING,
        "vpc/latest/userguide/nat-gateway-pricing.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NatGateway nat, Review review) {
    boolean used =
        review.topology().referrers(nat.id(), Route.class).findAny().isPresent()
            || LooseEnds.mayName(review.topology(), NatGateway.class);
    return used
        ? Stream.empty()
        : Stream.of(finding(nat, nat, Figure.ofHours(Price.NAT_HOUR, nat)));
  }
}
