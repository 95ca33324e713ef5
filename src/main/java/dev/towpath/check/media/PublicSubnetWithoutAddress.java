package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.network.Routing;
import java.util.List;
import java.util.stream.Stream;

/** A channel in a public subnet without Elastic IP address reaches nothing on the internet. */
public final class PublicSubnetWithoutAddress extends DocumentedRule<Channel> {
  /** The rule. */
  public PublicSubnetWithoutAddress() {
    super(
        Channel.class,
        "TP3006",
        Severity.WARNING,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Topology topology = review.topology();
    return channel.vpc().stream()
        .filter(v ->
            v.publicAddresses().isEmpty()
                && v.others().list("PublicAddressAllocationIds").isEmpty())
        .flatMap(v -> v.subnets().stream())
        .flatMap(s -> topology.get(s, Subnet.class).stream())
        .distinct()
        .filter(s ->
            Routing.defaultRoute(topology, s)
                .flatMap(r -> topology.get(r.gateway(), InternetGateway.class))
                .isPresent())
        .map(s -> finding(List.of(channel, s), channel, s));
  }
}
