package dev.towpath.proof;

import dev.towpath.model.Fact;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Network;
import dev.towpath.network.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The path that a connection would have if its VPC had no endpoints.
 *
 * @param from where it starts
 * @param to where it goes
 * @param protocol {@code tcp}, {@code udp}, {@code icmp} or a protocol's number
 * @param port the target's port, from 0 to 65535
 */
record BareTrace(NetworkInterface from, Target to, String protocol, int port)
    implements Fact<Path> {
  @Override
  public Path from(Topology topology) {
    Topology without = topology;
    for (VpcEndpoint endpoint : endpoints(topology)) {
      without = without.without(endpoint.id());
    }
    return new Network(without).trace(from, to, protocol, port);
  }

  private List<VpcEndpoint> endpoints(Topology topology) {
    return Stream.concat(
            topology
                .get(from.subnet(), Subnet.class)
                .flatMap(subnet -> subnet.vpc().target())
                .stream()
                .flatMap(vpc -> topology.referrers(vpc, VpcEndpoint.class)),
            topology.loose(VpcEndpoint.class, "VpcId"))
        .toList();
  }
}
