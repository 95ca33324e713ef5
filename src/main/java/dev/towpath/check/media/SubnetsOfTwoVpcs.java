package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.vpc.Placed;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The subnets of a channel's or an input's interfaces are of more than one VPC. */
public final class SubnetsOfTwoVpcs extends DocumentedRule<Resource> {
  /** The rule. */
  public SubnetsOfTwoVpcs() {
    super(
        Resource.class,
        "TP3003",
        Severity.ERROR,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    if (!(resource instanceof Channel) && !(resource instanceof Input)) {
      return Stream.empty();
    }
    Topology topology = review.topology();
    return Placed.of(topology, resource).stream().flatMap(p -> check(topology, p).stream());
  }

  private Optional<Finding> check(Topology topology, Placed placed) {
    List<Vpc> vpcs =
        placed.subnets().stream()
            .flatMap(s -> topology.get(s.vpc(), Vpc.class).stream())
            .distinct()
            .toList();
    if (vpcs.size() < 2) {
      return Optional.empty();
    }
    List<Resource> all = new ArrayList<>(List.of(placed.owner()));
    all.addAll(placed.subnets());
    return Optional.of(finding(all, placed.owner(), vpcs));
  }
}
