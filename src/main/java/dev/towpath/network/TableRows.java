package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The IPv4 rows of route tables. */
record TableRows(Topology topology) {
  private static final String LOCAL = "local";

  /** The largest block that AWS gives a VPC is a /16. */
  private static final OptionalInt SHORTEST_VPC_BLOCK = OptionalInt.of(16);

  /** The rows that every table of the VPC has. */
  List<TableRow> local(Vpc vpc, Peer far) {
    VpcBlocks blocks = VpcBlocks.of(topology, vpc);
    List<TableRow> rows = new ArrayList<>();
    RouteTarget local = new RouteTarget.Local();
    for (Cidr block : blocks.known()) {
      rows.add(TableRow.of(block, TableRow.Rank.LOCAL, local, Optional.empty()));
    }
    if (blocks.open()) {
      switch (far.place()) {
        case OUTSIDE -> {}
        case INSIDE ->
            rows.add(
                new TableRow(
                    LOCAL,
                    Optional.of(far.addresses()),
                    SHORTEST_VPC_BLOCK,
                    TableRow.Rank.LOCAL,
                    local,
                    Optional.empty()));
        case OPEN -> rows.add(TableRow.open(LOCAL, TableRow.Rank.LOCAL, local, vpc.id()));
      }
    }
    return rows;
  }

  /**
   * The rows that a table's routes make for packets to the peer.
   *
   * @param table the table's id; of a main table that AWS makes the VPC's, which no route names but
   *     a formula or an id of AWS's may turn out to
   */
  List<TableRow> stated(ResourceId table, Peer far) {
    List<TableRow> rows = new ArrayList<>();
    Parts parts = new Parts(topology);
    parts
        .of(table, Route.class, Route::routeTable)
        .flatMap(route ->
            switch (Link.of(route.routeTable(), table)) {
              case SURE -> row(route, far).stream();
              case MAYBE -> row(route, far).flatMap(row -> row.inDoubt(far)).stream();
              case NONE -> Stream.empty();
            })
        .forEach(rows::add);
    parts
        .of(table, "AWS::EC2::VPNGatewayRoutePropagation", "RouteTableIds")
        .map(other -> TableRow.open("?", TableRow.Rank.LOCAL, unclear(other), other.id()))
        .forEach(rows::add);
    return rows;
  }

  private static RouteTarget unclear(Resource resource) {
    return new RouteTarget.Unclear(resource.id().value());
  }

  private Optional<TableRow> row(Route route, Peer far) {
    RouteTarget target = RouteTarget.of(topology, route);
    return switch (route.destinationCidrBlock()) {
      case Value.Known<Cidr>(Cidr block) ->
          Optional.of(TableRow.of(block, TableRow.Rank.STATIC, target, Optional.of(route.id())));
      case Value.Formula<Cidr>(Json json) ->
          Optional.of(TableRow.open(Words.of(json), TableRow.Rank.STATIC, target, route.id()));
      case Value.Unknown<Cidr> _ ->
          Optional.of(TableRow.open("?", TableRow.Rank.STATIC, target, route.id()));
      case Value.Absent<Cidr> _ -> prefixListRow(route, target, far);
    };
  }

  private Optional<TableRow> prefixListRow(Route route, RouteTarget target, Peer far) {
    if (route.destinationPrefixListId().isAbsent()) {
      // For IPv6, or for nothing at all.
      return Optional.empty();
    }
    PrefixLists.PrefixList list =
        new PrefixLists(topology).named(route.destinationPrefixListId(), route.home());
    return Optional.of(
        new TableRow(
            route.destinationPrefixListId().known().orElse("?"),
            list.of(far),
            list.entries().isEmpty() ? TableRow.LENGTH_OF_SERVICE : OptionalInt.empty(),
            TableRow.Rank.PREFIX_LIST,
            target,
            Optional.of(route.id())));
  }
}
