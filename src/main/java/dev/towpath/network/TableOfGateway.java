package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.GatewayRouteTableAssociation;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/**
 * The route table that what enters by an internet or virtual private gateway follows; none where
 * the gateway has no association, and everything goes straight to its interface.
 */
record TableOfGateway(ResourceId gateway, ResourceId vpc) implements Fact<Optional<TableInUse>> {
  @Override
  public Optional<TableInUse> from(Topology topology) {
    List<GatewayRouteTableAssociation> associations =
        new Parts(topology)
            .of(
                gateway,
                GatewayRouteTableAssociation.class,
                "GatewayId",
                GatewayRouteTableAssociation::gateway);
    if (associations.isEmpty()) {
      return Optional.empty();
    }
    GatewayRouteTableAssociation first = associations.getFirst();
    Optional<RouteTable> table = topology.get(first.routeTable(), RouteTable.class);
    boolean sure = first.gateway().isTo(gateway) && associations.size() == 1;
    return table
        .filter(_ -> sure)
        .<TableInUse>map(
            found -> new TableInUse.Known(topology.fact(new RowsOfTable(found.id(), vpc))))
        .or(() ->
            Optional.of(
                new TableInUse.Open(
                    Optional.of(first.id()),
                    Hops.words(
                        "table.openGateway", Names.of(topology, gateway), first.id().value()))));
  }

  /** Where a packet goes on to after a gateway has let it in. */
  static Place route(Walk walk, ResourceId gateway, Ground vpc) {
    Optional<TableInUse> own = walk.topology().fact(new TableOfGateway(gateway, vpc.id()));
    if (own.isEmpty()) {
      return new WithinVpc(vpc, Optional.empty());
    }
    return switch (own.get()) {
      case TableInUse.Open(var rule, var why) -> walk.end(walk.at(gateway).unknown(rule, why));
      case TableInUse.Known(Table table) ->
          TableHops.follow(walk, table, table.lookUp(walk.packet().to()))
              .map(target -> onward(walk, target, vpc))
              .orElse(Place.NOWHERE);
    };
  }

  /** A gateway's table leads to interfaces, endpoints of Gateway Load Balancers, or stays local. */
  private static Place onward(Walk walk, RouteTarget target, Ground vpc) {
    return switch (target) {
      case RouteTarget.Local _ -> new WithinVpc(vpc, Optional.empty());
      case RouteTarget.Appliance(ResourceId id, String name) ->
          new EnteringAppliance(id, name, Optional.empty());
      case RouteTarget.Interface(ResourceId id, String name) ->
          new EnteringAppliance(id, name, Optional.empty());
      case RouteTarget.Inspection(ResourceId id, String name) ->
          new EnteringInspection(id, name, Optional.empty());
      case RouteTarget.Internet _,
          RouteTarget.Nat _,
          RouteTarget.Endpoint _,
          RouteTarget.Peering _,
          RouteTarget.Transit _,
          RouteTarget.EgressOnly _,
          RouteTarget.Vpn _,
          RouteTarget.Attachment _,
          RouteTarget.Gone _,
          RouteTarget.Unclear _ ->
          walk.end(
              walk.at(vpc.id())
                  .unknown(
                      Optional.empty(),
                      "route.diverted",
                      walk.packet().to().name(),
                      target.words()));
    };
  }
}
