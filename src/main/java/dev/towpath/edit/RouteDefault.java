package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import java.util.Optional;

/**
 * Routes 0.0.0.0/0 of a route table to an internet gateway, NAT gateway or instance; a default
 * route that is there gets the new target.
 */
public record RouteDefault(ResourceId table, ResourceId target) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "connect.route", table.value(), target.value());
  }

  @Override
  public Design apply(Design design) {
    Topology topology = design.topology();
    Optional<Route> present = existing(topology, table);
    Json.Obj properties =
        present
            .map(route -> Properties.of(route))
            .orElseGet(() ->
                Json.of("RouteTableId", Blanks.ref(table))
                    .with("DestinationCidrBlock", Cidr.ANY_IPV4.toString()));
    for (String property : Route.TARGETS) {
      properties = properties.without(property);
    }
    Optional<Resource> resource = topology.get(target);
    if (resource.isEmpty()) {
      return design;
    }
    ResourceId id =
        present.map(Route::id).orElseGet(() -> new FreeIds(topology).of(Kinds.of(Route.class)));
    Home home = topology.get(table).map(Resource::home).orElse(design.home());
    Json.Obj routed = properties.with(propertyFor(resource.get()), Blanks.ref(target));
    return design.with(Properties.read(Kinds.of(Route.class).type(), id, home, routed));
  }

  private static String propertyFor(Resource target) {
    return switch (target) {
      case NatGateway _ -> "NatGatewayId";
      case Instance _ -> "InstanceId";
      default -> "GatewayId";
    };
  }

  /** The default route of a table. */
  static Optional<Route> existing(Topology topology, ResourceId table) {
    return topology
        .referrers(table, Route.class)
        .filter(route -> route.routeTable().isTo(table))
        .filter(
            route -> route.destinationCidrBlock().known().filter(Cidr.ANY_IPV4::equals).isPresent())
        .findFirst();
  }

  /** Whether the default route of a table leads to that resource. */
  static boolean leadsTo(Topology topology, ResourceId table, ResourceId target) {
    return existing(topology, table)
        .filter(route ->
            route.gateway().isTo(target)
                || route.natGateway().isTo(target)
                || route.instance().isTo(target))
        .isPresent();
  }
}
