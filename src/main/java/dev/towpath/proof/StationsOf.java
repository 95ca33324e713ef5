package dev.towpath.proof;

import dev.towpath.model.Channel;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Fact;
import dev.towpath.model.Flow;
import dev.towpath.model.Instance;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The interfaces by which a resource opens connections: of an instance, of a network interface by
 * itself, of a channel's pipelines, of a MediaConnect flow, of a load balancer, or of any instance
 * in a subnet. None for other kinds, and where it is outside all VPCs.
 *
 * @param resource the resource
 */
record StationsOf(ResourceId resource) implements Fact<List<Station>> {
  @Override
  public List<Station> from(Topology topology) {
    return topology.get(resource).map(r -> of(topology, r)).orElseGet(List::of);
  }

  private static List<Station> of(Topology topology, Resource resource) {
    return switch (resource) {
      case Instance _, ElasticNetworkInterface _ -> attached(topology, resource).stream().toList();
      case Channel _, MediaConnectFlow _ -> ofFlows(topology, resource);
      case LoadBalancer balancer -> ofBalancer(topology, balancer);
      case Subnet subnet ->
          List.of(
              Station.inVpc(
                  subnet.id(),
                  words("station.subnet", Names.of(subnet)),
                  SourceWays.inside(subnet)));
      default -> List.of();
    };
  }

  private static Optional<Station> attached(Topology topology, Resource resource) {
    return new Network(topology)
        .interfaceOf(resource.id(), Optional.empty())
        .map(at -> Station.inVpc(resource.id(), words("station.resource", Names.of(resource)), at));
  }

  /** A load balancer opens connections to its targets from each of its subnets. */
  private static List<Station> ofBalancer(Topology topology, LoadBalancer balancer) {
    return new Network(topology)
        .interfacesOf(balancer.id()).stream()
            .map(at ->
                Station.inVpc(
                    balancer.id(),
                    words("reach.inSubnet", Names.of(balancer), Names.of(topology, at.subnet())),
                    at))
            .toList();
  }

  private static List<Station> ofFlows(Topology topology, Resource owner) {
    Map<NetworkInterface, Station> stations = new LinkedHashMap<>();
    for (Flow flow : topology.fact(new FlowsOf(owner.id()))) {
      flow.source()
          .inVpc()
          .ifPresent(at ->
              stations.putIfAbsent(
                  at,
                  Station.inVpc(
                      owner.id(),
                      words("station.pipeline", Names.of(owner), flow.pipeline()),
                      at)));
    }
    return List.copyOf(stations.values());
  }

  private static Message words(String key, Object... arguments) {
    return Message.of("proof", key, arguments);
  }
}
