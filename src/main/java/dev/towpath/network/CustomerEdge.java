package dev.towpath.network;

import dev.towpath.model.DirectConnectGatewayAssociation;
import dev.towpath.model.Fact;
import dev.towpath.model.Observation;
import dev.towpath.model.PrivateVirtualInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpnConnection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a virtual private gateway reaches the customer's network. */
record CustomerEdge(ResourceId gateway) implements Fact<CustomerEdge.Answer> {
  private static final String DIRECT_CONNECT = "direct connect";

  /** Whether it does. */
  sealed interface Answer {
    /**
     * It does.
     *
     * @param type in words, for people
     */
    record By(ResourceId rule, String type) implements Answer {}

    /** Every tunnel of its VPN connections is down, and it has no other way. */
    record Down(ResourceId connection) implements Answer {}

    /** The design does not say. */
    record Open() implements Answer {}
  }

  @Override
  public Answer from(Topology topology) {
    List<VpnConnection> connections = topology.referrers(gateway, VpnConnection.class).toList();
    Optional<Answer> vpn =
        connections.stream()
            .filter(connection -> !isDown(connection))
            .findFirst()
            .map(connection -> new Answer.By(connection.id(), "vpn"));
    return vpn.or(() -> directConnect(topology))
        .or(() -> connections.stream().findFirst().map(first -> new Answer.Down(first.id())))
        .or(() -> learnt(topology))
        .orElseGet(Answer.Open::new);
  }

  /** What AWS has told of the tunnels; those of a drawn connection count as up. */
  static boolean isDown(VpnConnection connection) {
    return connection.rest().observed(Observation.TUNNELS).equals(Value.of("DOWN"));
  }

  private Optional<Answer> directConnect(Topology topology) {
    return Stream.<Resource>concat(
            topology.referrers(gateway, DirectConnectGatewayAssociation.class),
            topology.referrers(gateway, PrivateVirtualInterface.class))
        .findFirst()
        .map(found -> new Answer.By(found.id(), DIRECT_CONNECT));
  }

  /** An active route that the gateway has learnt shows that somebody announces it over a line. */
  private Optional<Answer> learnt(Topology topology) {
    return topology
        .referrers(gateway, Route.class)
        .filter(RowsOfTable::isPropagated)
        .filter(route -> route.rest().observed(Observation.STATE).equals(Value.of("active")))
        .findFirst()
        .map(route -> new Answer.By(route.id(), DIRECT_CONNECT));
  }
}
