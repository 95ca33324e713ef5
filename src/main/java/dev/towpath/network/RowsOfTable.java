package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.Observation;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a route table.
 *
 * @param table the table's id; of a main table that AWS makes the VPC's, which no route names but a
 *     formula or an id of AWS's may turn out to
 * @param vpc its VPC
 */
record RowsOfTable(ResourceId table, ResourceId vpc) implements Fact<Table> {
  private static final String PROPAGATED = "EnableVgwRoutePropagation";

  @Override
  public Table from(Topology topology) {
    Optional<RouteTable> declared = topology.get(table, RouteTable.class);
    Object name =
        declared
            .<Object>map(Names::of)
            .orElseGet(() -> Hops.words("table.main", Names.of(topology, vpc)));
    Optional<Ground> ground = topology.fact(new GroundOfVpc(vpc));
    List<TableRow> rows = new ArrayList<>();
    ground.ifPresent(g -> rows.addAll(local(g)));
    List<Cidr> own = ground.map(Ground::blocks).orElse(List.of());
    for (Route route :
        new Parts(topology).of(table, Route.class, "RouteTableId", Route::routeTable)) {
      rows(topology, route, own)
          .map(row -> route.routeTable().isTo(table) ? row : row.inDoubt())
          .forEach(rows::add);
    }
    rows.addAll(topology.fact(new PropagatedRows(table, own)));
    rows.addAll(topology.fact(new EndpointRows(table, vpc)));
    return Table.of(table, name, vpc, rows);
  }

  /** The rows that every table of the VPC has. */
  private static List<TableRow> local(Ground ground) {
    List<TableRow> rows = new ArrayList<>();
    for (Cidr block : ground.blocks()) {
      rows.add(TableRow.of(block, TableRow.Rank.LOCAL, new RouteTarget.Local(), Optional.empty()));
    }
    for (boolean ipv6 : List.of(false, true)) {
      if (ground.isOpen(ipv6)) {
        rows.add(
            new TableRow(
                "local",
                new TableRow.Reach.OwnBlock(ipv6),
                TableRow.Rank.LOCAL,
                new RouteTarget.Local(),
                Optional.of(ground.id())));
      }
    }
    return rows;
  }

  private static Stream<TableRow> rows(Topology topology, Route route, List<Cidr> own) {
    RouteTarget target = RouteTarget.of(topology, route);
    boolean propagated = isPropagated(route);
    Stream<TableRow> blocks =
        Stream.of(route.destinationCidrBlock(), route.destinationIpv6CidrBlock())
            .filter(value -> !value.isAbsent())
            // The local route counts even where a propagated one is more specific.
            .filter(value ->
                !propagated
                    || value
                        .known()
                        .filter(b -> own.stream().anyMatch(o -> o.contains(b)))
                        .isEmpty())
            .map(value -> row(value, route, target, propagated));
    return Stream.concat(blocks, listed(topology, route, target).stream());
  }

  /** Whether a virtual private gateway has written the route into the table. */
  static boolean isPropagated(Route route) {
    return route.rest().observed(Observation.ORIGIN).equals(Value.of(PROPAGATED));
  }

  private static TableRow row(
      Value<Cidr> destination, Route route, RouteTarget target, boolean propagated) {
    TableRow.Rank rank = propagated ? TableRow.Rank.PROPAGATED : TableRow.Rank.STATIC;
    Optional<ResourceId> rule = Optional.of(route.id());
    TableRow.Reach open = new TableRow.Reach.Open(Optional.empty());
    return switch (destination) {
      case Value.Known<Cidr>(Cidr block) -> TableRow.of(block, rank, target, rule);
      case Value.Formula<Cidr>(Json json) -> new TableRow(Words.of(json), open, rank, target, rule);
      case Value.Unknown<Cidr> _, Value.Absent<Cidr> _ ->
          new TableRow("?", open, rank, target, rule);
    };
  }

  private static String listName(Value<String> list) {
    return switch (list) {
      case Value.Known<String>(String id) -> id;
      case Value.Formula<String>(Json json) ->
          json instanceof Json.Obj object
              ? References.direct(object).map(ResourceId::value).orElseGet(() -> Words.of(json))
              : Words.of(json);
      case Value.Unknown<String> _, Value.Absent<String> _ -> "?";
    };
  }

  private static Optional<TableRow> listed(Topology topology, Route route, RouteTarget target) {
    if (route.destinationPrefixListId().isAbsent()) {
      return Optional.empty();
    }
    PrefixLists.PrefixList list =
        new PrefixLists(topology).named(route.destinationPrefixListId(), route.home());
    return Optional.of(
        new TableRow(
            listName(route.destinationPrefixListId()),
            new TableRow.Reach.Listed(list),
            TableRow.Rank.PREFIX_LIST,
            target,
            Optional.of(route.id())));
  }
}
