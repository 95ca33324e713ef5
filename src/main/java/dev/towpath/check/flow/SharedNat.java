package dev.towpath.check.flow;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcOutput;
import dev.towpath.network.Routing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Subnets of a channel in two zones depend on one NAT gateway. */
public final class SharedNat extends DocumentedRule<Channel> {
  /** The rule. */
  public SharedNat() {
    super(
        Channel.class,
        "TP1007",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-nat-gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Topology topology = review.topology();
    return channel.vpc().stream().flatMap(v -> check(topology, channel, v).stream());
  }

  private Optional<Finding> check(Topology topology, Channel channel, VpcOutput output) {
    List<Subnet> subnets =
        output.subnets().stream().flatMap(s -> topology.get(s, Subnet.class).stream()).toList();
    long zones =
        subnets.stream().flatMap(s -> s.availabilityZone().known().stream()).distinct().count();
    List<NatGateway> gateways =
        subnets.stream()
            .flatMap(s -> Routing.defaultRoute(topology, s).stream())
            .flatMap(r -> topology.get(r.natGateway(), NatGateway.class).stream())
            .toList();
    boolean shared =
        zones > 1 && gateways.size() == subnets.size() && Set.copyOf(gateways).size() == 1;
    return shared
        ? Optional.of(
            finding(List.of(gateways.getFirst(), channel), gateways.getFirst(), channel, subnets))
        : Optional.empty();
  }
}
