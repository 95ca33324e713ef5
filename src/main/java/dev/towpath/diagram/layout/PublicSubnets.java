package dev.towpath.diagram.layout;

import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import java.util.Set;
import java.util.stream.Collectors;

/** The subnets and route tables that lead to an internet gateway. */
final class PublicSubnets {
  private final Set<ResourceId> tables;
  private final Set<ResourceId> subnets;

  PublicSubnets(Topology topology) {
    tables =
        topology
            .all(Route.class)
            .filter(PublicSubnets::leadsToInternetGateway)
            .flatMap(route -> route.routeTable().target().stream())
            .collect(Collectors.toSet());
    subnets =
        topology
            .all(SubnetRouteTableAssociation.class)
            .filter(a -> a.routeTable().target().filter(tables::contains).isPresent())
            .flatMap(a -> a.subnet().target().stream())
            .collect(Collectors.toSet());
  }

  private static boolean leadsToInternetGateway(Route route) {
    return switch (route.gateway()) {
      case Ref.To<?> _ -> true;
      case Ref.Outside<?>(String id) -> id.startsWith("igw-");
      case Ref.None<?> _, Ref.Formula<?> _ -> false;
    };
  }

  boolean contains(ResourceId subnet) {
    return subnets.contains(subnet);
  }

  boolean serves(ResourceId routeTable) {
    return tables.contains(routeTable);
  }
}
