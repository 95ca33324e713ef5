package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Containment;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * More network interfaces stand in a subnet than it has addresses. AWS keeps the first four and the
 * last address of each subnet (VPC User Guide, "Subnet sizing").
 */
public final class SubnetOverfull extends DocumentedRule<Subnet> {
  private static final int RESERVED = 5;

  /** The rule. */
  public SubnetOverfull() {
    super(
        Subnet.class,
        "TP2049",
        Severity.ERROR,
        "vpc/latest/userguide/subnet-sizing.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Subnet subnet, Review review) {
    return subnet
        .cidrBlock()
        .known()
        .filter(block -> !block.isIpv6())
        .map(block -> Math.max(0, block.size().longValue() - RESERVED))
        .flatMap(usable ->
            review
                .topology()
                .fact(new MoreThan(subnet.id(), usable))
                .map(used -> finding(subnet, subnet, used, usable)))
        .stream();
  }

  /** How many network interfaces stand in a subnet, told only where they are too many. */
  record MoreThan(ResourceId subnet, long usable) implements Fact<Optional<Long>> {
    @Override
    public Optional<Long> from(Topology topology) {
      long placed =
          topology
              .referrers(subnet)
              .flatMap(r -> Placed.of(topology, r).stream())
              .flatMap(p -> p.subnets().stream())
              .filter(s -> s.id().equals(subnet))
              .count();
      long cards =
          topology
              .referrers(subnet, ElasticNetworkInterface.class)
              .filter(card -> Containment.ownerOf(topology, card).isEmpty())
              .count();
      return Optional.of(placed + cards).filter(used -> used > usable);
    }
  }
}
