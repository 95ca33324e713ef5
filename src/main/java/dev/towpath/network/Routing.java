package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import java.util.Optional;
import java.util.stream.Stream;

/** What the route tables of a design say of its subnets. */
public final class Routing {
  private Routing() {}

  /**
   * The table that a subnet is associated with; empty where it uses the VPC's main one, or one that
   * the design does not hold.
   */
  public static Optional<RouteTable> routeTableOf(Topology topology, Subnet subnet) {
    return TableOfSubnet.choose(topology, subnet)
            instanceof TableOfSubnet.Choice.Declared(RouteTable table)
        ? Optional.of(table)
        : Optional.empty();
  }

  /** The routes of a table, by id. */
  public static Stream<Route> routesOf(Topology topology, RouteTable table) {
    return topology
        .referrers(table.id(), Route.class)
        .filter(route -> route.routeTable().isTo(table.id()));
  }

  /** The subnets that are associated with a table, by the associations' ids. */
  public static Stream<Subnet> subnetsOf(Topology topology, RouteTable table) {
    return topology
        .referrers(table.id(), SubnetRouteTableAssociation.class)
        .filter(association -> association.routeTable().isTo(table.id()))
        .flatMap(association -> topology.get(association.subnet(), Subnet.class).stream());
  }

  /** The route of the subnet's table for all IPv4 addresses, where it has one. */
  public static Optional<Route> defaultRoute(Topology topology, Subnet subnet) {
    return routeTableOf(topology, subnet)
        .flatMap(table ->
            routesOf(topology, table)
                .filter(route ->
                    route.destinationCidrBlock().known().equals(Optional.of(Cidr.ANY_IPV4)))
                .findFirst());
  }

  /**
   * Whether the subnet is public: its table has a route to an internet gateway, whatever the
   * subnet's name or its setting for public addresses say (VPC User Guide, "Subnet types").
   */
  public static boolean isPublic(Topology topology, Subnet subnet) {
    return routeTableOf(topology, subnet).stream()
        .flatMap(table -> routesOf(topology, table))
        .anyMatch(route -> leadsToInternetGateway(topology, route));
  }

  private static boolean leadsToInternetGateway(Topology topology, Route route) {
    RouteTarget target = RouteTarget.of(topology, route);
    return target instanceof RouteTarget.Internet
        || (target instanceof RouteTarget.Unclear(String name) && name.startsWith("igw-"));
  }
}
