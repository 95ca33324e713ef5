package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which route table serves a subnet, with its rows. */
record TableOfSubnet(ResourceId subnet) implements Fact<TableInUse> {

  /** Which one it is. */
  sealed interface Choice {
    /** A table of the design. */
    record Declared(RouteTable table) implements Choice {}

    /**
     * The table that AWS makes with the VPC: it serves every subnet without an association, and
     * nothing in a design can give it more than its local routes.
     */
    record Main() implements Choice {}

    /** Left open, or outside the design. */
    record Open(TableInUse.Open why) implements Choice {}
  }

  @Override
  public TableInUse from(Topology topology) {
    return topology
        .get(subnet, Subnet.class)
        .map(found -> of(topology, found))
        .orElseGet(
            () -> new TableInUse.Open(Optional.empty(), Hops.words("table.several", subnet)));
  }

  private static TableInUse of(Topology topology, Subnet subnet) {
    ResourceId vpc = subnet.vpc().target().orElse(subnet.id());
    return switch (choose(topology, subnet)) {
      case Choice.Declared(RouteTable table) ->
          new TableInUse.Known(topology.fact(new RowsOfTable(table.id(), vpc)));
      case Choice.Main _ -> new TableInUse.Known(topology.fact(new RowsOfTable(vpc, vpc)));
      case Choice.Open(TableInUse.Open why) -> why;
    };
  }

  /** The table of a subnet. */
  static Choice choose(Topology topology, Subnet subnet) {
    List<SubnetRouteTableAssociation> own = new ArrayList<>();
    for (var association :
        topology.referrers(subnet.id(), SubnetRouteTableAssociation.class).toList()) {
      switch (Link.of(association.subnet(), subnet.id())) {
        case SURE -> own.add(association);
        case MAYBE -> {
          return open(association.id(), "table.open", subnet, association.id().value());
        }
        case NONE -> {}
      }
    }
    if (own.isEmpty()) {
      return perhaps(topology, subnet)
          .<Choice>map(id -> open(id, "table.open", subnet, id.value()))
          .orElseGet(() -> main(topology, subnet));
    }
    SubnetRouteTableAssociation first = own.getFirst();
    if (own.size() > 1) {
      return open(first.id(), "table.several", subnet, "");
    }
    Ref<RouteTable> ref = first.routeTable();
    return topology
        .get(ref, RouteTable.class)
        .<Choice>map(Choice.Declared::new)
        .orElseGet(() -> open(first.id(), "table.outside", subnet, Words.of(ref)));
  }

  private static Choice open(ResourceId rule, String key, Subnet subnet, String more) {
    return new Choice.Open(
        new TableInUse.Open(Optional.of(rule), Hops.words(key, Names.of(subnet), more)));
  }

  /** A scan may know which of a VPC's tables is the main one. */
  private static Choice main(Topology topology, Subnet subnet) {
    return subnet.vpc().target().stream()
        .flatMap(vpc -> topology.referrers(vpc, RouteTable.class))
        .filter(table -> table.rest().isObserved(Observation.MAIN))
        .findFirst()
        .<Choice>map(Choice.Declared::new)
        .orElseGet(Choice.Main::new);
  }

  /** An association of the subnet's VPC of which nobody can say for which subnet it is. */
  private static Optional<ResourceId> perhaps(Topology topology, Subnet subnet) {
    Parts parts = new Parts(topology);
    return parts
        .of(
            subnet.id(),
            SubnetRouteTableAssociation.class,
            "SubnetId",
            SubnetRouteTableAssociation::subnet)
        .stream()
        .filter(association ->
            !parts.isElsewhere(
                association.routeTable(), RouteTable.class, RouteTable::vpc, subnet.vpc()))
        .map(SubnetRouteTableAssociation::id)
        .findFirst();
  }
}
