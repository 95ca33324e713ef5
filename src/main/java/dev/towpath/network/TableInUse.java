package dev.towpath.network;

import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The route table that serves a subnet. */
sealed interface TableInUse {
  /** A table of the design. */
  record Declared(RouteTable table) implements TableInUse {}

  /**
   * The table that AWS makes with the VPC: it serves every subnet without an association, and
   * nothing in a design can give it more than its local routes.
   */
  record Main() implements TableInUse {}

  /** A table that the association names but the design does not hold. */
  record Outside(ResourceId association, String name) implements TableInUse {}

  /** An association that is for the subnet or not, as a formula turns out. */
  record Open(ResourceId association) implements TableInUse {}

  /** Two associations claim the subnet; AWS takes one only. */
  record Several(List<ResourceId> associations) implements TableInUse {}

  /** The table of a subnet. */
  static TableInUse of(Topology topology, Subnet subnet) {
    List<SubnetRouteTableAssociation> associations = new ArrayList<>();
    for (var association :
        topology.referrers(subnet.id(), SubnetRouteTableAssociation.class).toList()) {
      switch (Link.of(association.subnet(), subnet.id())) {
        case SURE -> associations.add(association);
        case MAYBE -> {
          return new Open(association.id());
        }
        case NONE -> {}
      }
    }
    if (associations.isEmpty()) {
      return perhaps(topology, subnet).<TableInUse>map(Open::new).orElseGet(Main::new);
    }
    if (associations.size() > 1) {
      return new Several(associations.stream().map(SubnetRouteTableAssociation::id).toList());
    }
    SubnetRouteTableAssociation only = associations.getFirst();
    Ref<RouteTable> ref = only.routeTable();
    return topology
        .get(ref, RouteTable.class)
        .<TableInUse>map(Declared::new)
        .orElseGet(() -> new Outside(only.id(), Words.of(ref)));
  }

  /** An association of the subnet's VPC of which nobody can say for which subnet it is. */
  private static Optional<ResourceId> perhaps(Topology topology, Subnet subnet) {
    Parts parts = new Parts(topology);
    return parts
        .of(subnet.id(), SubnetRouteTableAssociation.class, SubnetRouteTableAssociation::subnet)
        .filter(association ->
            !parts.isElsewhere(
                association.routeTable(), RouteTable.class, RouteTable::vpc, subnet.vpc()))
        .map(SubnetRouteTableAssociation::id)
        .findFirst();
  }
}
