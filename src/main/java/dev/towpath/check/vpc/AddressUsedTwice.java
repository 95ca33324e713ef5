package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** One Elastic IP address serves two things at once. */
public final class AddressUsedTwice extends DocumentedRule<ElasticIp> {
  /** The rule. */
  public AddressUsedTwice() {
    super(
        ElasticIp.class,
        "TP2014",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-eips.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(ElasticIp address, Review review) {
    return check(review.topology(), address);
  }

  private Stream<Finding> check(Topology topology, ElasticIp address) {
    List<Resource> users =
        topology
            .referrers(address.id())
            .flatMap(r -> Collections.nCopies(uses(r, address.id()), r).stream())
            .toList();
    if (users.size() < 2) {
      return Stream.empty();
    }
    List<Resource> all = new ArrayList<>(List.of(address));
    users.stream().distinct().forEach(all::add);
    return Stream.of(finding(all, address, users));
  }

  private static int uses(Resource resource, ResourceId address) {
    return switch (resource) {
      case NatGateway nat -> nat.allocation().isTo(address) ? 1 : 0;
      case Channel channel ->
          (int)
              channel.vpc().stream()
                  .flatMap(v -> v.publicAddresses().stream())
                  .filter(a -> a.isTo(address))
                  .count();
      default -> 0;
    };
  }
}
