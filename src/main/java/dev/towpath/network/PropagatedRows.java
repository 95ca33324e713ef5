package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpnConnection;
import dev.towpath.model.VpnConnectionRoute;
import dev.towpath.model.VpnGateway;
import dev.towpath.model.VpnGatewayRoutePropagation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that virtual private gateways write into a route table. A scan lists them as routes; in
 * a drawn design those of static VPN connections are known, and what BGP brings is not.
 *
 * @param own the VPC's blocks, which the gateway's routes never take over
 */
record PropagatedRows(ResourceId table, List<Cidr> own) implements Fact<List<TableRow>> {
  @Override
  public List<TableRow> from(Topology topology) {
    if (isScanned(topology)) {
      return List.of();
    }
    List<TableRow> rows = new ArrayList<>();
    for (VpnGatewayRoutePropagation propagation :
        new Parts(topology)
            .ofAny(
                table,
                VpnGatewayRoutePropagation.class,
                "RouteTableIds",
                p -> Ref.list(p.routeTables(), p.rest().properties(), "RouteTableIds"))) {
      rows.addAll(rows(topology, propagation));
    }
    return rows;
  }

  /** A scanned table says which of its routes were propagated. */
  private boolean isScanned(Topology topology) {
    return topology
        .referrers(table, Route.class)
        .anyMatch(route -> !route.rest().observed(Observation.ORIGIN).isAbsent());
  }

  private List<TableRow> rows(Topology topology, VpnGatewayRoutePropagation propagation) {
    Optional<VpnGateway> gateway = topology.get(propagation.vpnGateway(), VpnGateway.class);
    boolean sure = Parts.link(propagation.routeTables(), table) == Link.SURE && gateway.isPresent();
    if (!sure) {
      return List.of(open(propagation, Words.of(propagation.vpnGateway())));
    }
    List<TableRow> rows = new ArrayList<>();
    RouteTarget target = new RouteTarget.Vpn(gateway.get().id(), Names.of(gateway.get()));
    List<VpnConnection> connections =
        topology.referrers(gateway.get().id(), VpnConnection.class).toList();
    for (VpnConnection connection : connections) {
      rows.addAll(ofStatic(topology, connection, target));
    }
    boolean allStatic =
        !connections.isEmpty()
            && connections.stream().allMatch(c -> c.staticRoutesOnly().equals(Value.of(true)));
    if (!allStatic) {
      rows.add(open(propagation, Names.of(gateway.get())));
    }
    return rows;
  }

  private List<TableRow> ofStatic(Topology topology, VpnConnection connection, RouteTarget target) {
    return topology
        .referrers(connection.id(), VpnConnectionRoute.class)
        .flatMap(route -> route.destinationCidrBlock().known().stream())
        .filter(block -> own.stream().noneMatch(o -> o.contains(block)))
        .map(block ->
            TableRow.of(block, TableRow.Rank.PROPAGATED, target, Optional.of(connection.id())))
        .toList();
  }

  private static TableRow open(VpnGatewayRoutePropagation propagation, String target) {
    return new TableRow(
        "?",
        new TableRow.Reach.Open(Optional.empty()),
        TableRow.Rank.PROPAGATED,
        new RouteTarget.Unclear(target),
        Optional.of(propagation.id()));
  }
}
