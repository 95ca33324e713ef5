package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The route tables of subnets, and edits of them that fixes share. */
final class SubnetTables {
  private static final String ANY = "0.0.0.0/0";

  private SubnetTables() {}

  /** A design and the route table of a subnet in it. */
  record Made(Design design, ResourceId table) {}

  /** The association of a subnet with a route table of the design. */
  static Optional<SubnetRouteTableAssociation> association(Topology topology, ResourceId subnet) {
    return topology
        .referrers(subnet, SubnetRouteTableAssociation.class)
        .filter(a -> a.subnet().isTo(subnet))
        .findFirst();
  }

  /** The route table that a subnet is associated with, where the design has it. */
  static Optional<RouteTable> of(Topology topology, ResourceId subnet) {
    return association(topology, subnet)
        .flatMap(a -> topology.get(a.routeTable(), RouteTable.class));
  }

  /** The route for all IPv4 addresses. */
  static Optional<Route> defaultRoute(Topology topology, ResourceId table) {
    return topology
        .referrers(table, Route.class)
        .filter(r -> r.routeTable().isTo(table))
        .filter(r -> r.destinationCidrBlock().equals(Value.of(Cidr.ANY_IPV4)))
        .findFirst();
  }

  /** Whether a subnet's table leads to an internet gateway that is attached to its VPC. */
  static boolean isPublic(Topology topology, Subnet subnet) {
    return of(topology, subnet.id())
        .flatMap(t -> defaultRoute(topology, t.id()))
        .flatMap(r -> topology.get(r.gateway(), InternetGateway.class))
        .flatMap(g -> Containment.vpcOf(topology, g))
        .filter(v -> subnet.vpc().isTo(v.id()))
        .isPresent();
  }

  /** The subnet's table; a new one with an association where it uses the VPC's main one. */
  static Made ensure(Design design, Subnet subnet, ResourceId vpc) {
    Optional<RouteTable> existing = of(design.topology(), subnet.id());
    if (existing.isPresent()) {
      return new Made(design, existing.get().id());
    }
    Made made = newTable(design, subnet.id().value() + "RouteTable", subnet, vpc);
    return new Made(associate(made.design(), subnet, made.table()), made.table());
  }

  /** A new, empty route table in a VPC. */
  static Made newTable(Design design, String base, Resource beside, ResourceId vpc) {
    ResourceId id = design.topology().freeId(base);
    Json.Obj properties = Json.of("VpcId", Json.of("Ref", vpc.value()));
    Resource table = Properties.read("AWS::EC2::RouteTable", id, beside.home(), properties);
    return new Made(Spot.place(design, table, vpc), id);
  }

  /** Associates a subnet with a table, in place of the association that it has. */
  static Design associate(Design design, Subnet subnet, ResourceId table) {
    Json to = Json.of("Ref", table.value());
    Optional<SubnetRouteTableAssociation> existing = association(design.topology(), subnet.id());
    if (existing.isPresent()) {
      return design.with(Properties.with(existing.get(), "RouteTableId", to));
    }
    return design.with(
        Properties.read(
            "AWS::EC2::SubnetRouteTableAssociation",
            design.topology().freeId(subnet.id().value() + "RouteTableAssociation"),
            subnet.home(),
            Json.of("SubnetId", Json.of("Ref", subnet.id().value())).with("RouteTableId", to)));
  }

  /** Adds a route for all IPv4 addresses. */
  static Design route(Design design, ResourceId table, String target, ResourceId to) {
    Home home = design.topology().get(table).map(Resource::home).orElse(design.home());
    return design.with(
        Properties.read(
            "AWS::EC2::Route",
            design.topology().freeId(table.value() + "DefaultRoute"),
            home,
            Json.of("RouteTableId", Json.of("Ref", table.value()))
                .with("DestinationCidrBlock", ANY)
                .with(target, Json.of("Ref", to.value()))));
  }

  /** Gives a subnet a table of its own with the routes and endpoints of the one it shares. */
  static Made own(Design design, Subnet subnet, ResourceId vpc, ResourceId shared) {
    Made made = newTable(design, subnet.id().value() + "RouteTable", subnet, vpc);
    Design result = associate(made.design(), subnet, made.table());
    for (Route route : design.topology().referrers(shared, Route.class).toList()) {
      ResourceId id = result.topology().freeId(route.id().value());
      Json.Obj copy =
          Properties.of(route).with("RouteTableId", Json.of("Ref", made.table().value()));
      result = result.with(Properties.read("AWS::EC2::Route", id, route.home(), copy));
    }
    for (VpcEndpoint e : design.topology().referrers(shared, VpcEndpoint.class).toList()) {
      result = addToEndpoint(result, e, made.table());
    }
    return new Made(result, made.table());
  }

  /** Adds a route table to a gateway endpoint that does not have it yet. */
  static Design addToEndpoint(Design design, VpcEndpoint endpoint, ResourceId table) {
    if (endpoint.routeTables().stream().anyMatch(t -> t.isTo(table))) {
      return design;
    }
    List<Json> tables =
        Stream.concat(
                Properties.of(endpoint).list("RouteTableIds").stream(),
                Stream.of(Json.of("Ref", table.value())))
            .toList();
    return design.with(Properties.with(endpoint, "RouteTableIds", new Json.Arr(tables)));
  }
}
