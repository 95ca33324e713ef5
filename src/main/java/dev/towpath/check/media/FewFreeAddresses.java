package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.vpc.Placed;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A subnet has fewer than the two free addresses that MediaLive asks for. */
public final class FewFreeAddresses extends DocumentedRule<Resource> {
  private static final int ASKED = 2;
  private static final int RESERVED = 5;

  /** The rule. */
  public FewFreeAddresses() {
    super(
        Resource.class,
        "TP3007",
        Severity.WARNING,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    Topology topology = review.topology();
    return Stream.of(resource)
        .filter(r -> r instanceof Channel || r instanceof Input)
        .flatMap(r -> Placed.of(topology, r).stream())
        .flatMap(p -> p.subnets().stream())
        .flatMap(s -> check(resource, s, used(topology, s)).stream());
  }

  /** The interfaces in the subnet that are not MediaLive's. */
  private static long used(Topology topology, Subnet subnet) {
    return topology
        .referrers(subnet.id())
        .filter(r -> !(r instanceof Channel) && !(r instanceof Input))
        .flatMap(r -> Placed.of(topology, r).stream())
        .flatMap(p -> p.subnets().stream())
        .filter(s -> s.id().equals(subnet.id()))
        .count();
  }

  private Optional<Finding> check(Resource owner, Subnet subnet, long used) {
    return subnet
        .cidrBlock()
        .known()
        .filter(block -> !block.isIpv6())
        .map(block -> block.size().longValueExact() - RESERVED - used)
        .filter(free -> free < ASKED)
        .map(free -> finding(List.of(owner, subnet), owner, subnet, Math.max(0, free)));
  }
}
