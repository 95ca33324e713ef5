package dev.towpath.network;

import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Fact;
import dev.towpath.model.Instance;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The network interfaces of a resource, the primary one first; without those whose subnet or VPC is
 * not in the design.
 */
record InterfacesOf(ResourceId resource) implements Fact<List<PlacedInterface>> {
  @Override
  public List<PlacedInterface> from(Topology topology) {
    return places(topology).flatMap(place -> topology.fact(place).stream()).toList();
  }

  private Stream<PlaceOfInterface> places(Topology topology) {
    Optional<Resource> found = topology.get(resource);
    if (found.isEmpty()) {
      return Stream.empty();
    }
    Interfaces interfaces = new Interfaces(topology);
    return switch (found.get()) {
      case Instance instance -> new InstanceInterfaces(topology, instance).places();
      case ElasticNetworkInterface own -> interfaces.of(own).stream();
      case NatGateway nat -> interfaces.of(nat).stream();
      case VpcEndpoint endpoint -> interfaces.of(endpoint);
      case LoadBalancer balancer -> new BalancerInterfaces(topology, balancer).places();
      // Others have their interfaces in their flows, see NetworkInterface, or none.
      default -> Stream.empty();
    };
  }
}
