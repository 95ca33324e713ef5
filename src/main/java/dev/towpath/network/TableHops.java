package dev.towpath.network;

import java.util.Optional;

/** What a route table's answer is to the path. */
final class TableHops {
  private TableHops() {}

  /** Adds the table's hop; where the packet goes on to, unless it ends here. */
  static Optional<RouteTarget> follow(Walk walk, Table table, Table.Found found) {
    Hops hops = walk.at(table.id());
    Object far = walk.packet().to().name();
    return switch (found) {
      case Table.Found.Row(TableRow row) -> follow(walk, hops, table, row);
      case Table.Found.None _ -> ends(walk, MissingRoute.hop(walk, table));
      case Table.Found.Open(TableRow row) ->
          ends(
              walk,
              hops.unknown(
                  row.rule(),
                  "route.open",
                  table.name(),
                  far,
                  row.destination(),
                  row.target().words()));
      case Table.Found.Split(TableRow row) ->
          ends(
              walk,
              hops.unknown(
                  row.rule(),
                  "route.split",
                  table.name(),
                  far,
                  row.destination(),
                  row.target().words()));
    };
  }

  private static Optional<RouteTarget> ends(Walk walk, Hop hop) {
    walk.add(hop);
    return Optional.empty();
  }

  private static Optional<RouteTarget> follow(Walk walk, Hops hops, Table table, TableRow row) {
    Object[] words = {
      row.destination(), row.target().words(), table.name(), walk.packet().to().name()
    };
    return switch (row.target()) {
      case RouteTarget.Gone _ ->
          ends(walk, hops.stops(Cause.ROUTE_BLACKHOLE, row.rule(), "route.gone", words));
      case RouteTarget.Unclear _, RouteTarget.Attachment _ ->
          ends(walk, hops.unknown(row.rule(), "route.unclear", words));
      case RouteTarget.Local _,
          RouteTarget.Internet _,
          RouteTarget.Nat _,
          RouteTarget.Appliance _,
          RouteTarget.Interface _,
          RouteTarget.Endpoint _,
          RouteTarget.Inspection _,
          RouteTarget.Peering _,
          RouteTarget.Transit _,
          RouteTarget.EgressOnly _,
          RouteTarget.Vpn _ -> {
        walk.add(hops.passes(row.rule(), "route.taken", words));
        yield Optional.of(row.target());
      }
    };
  }
}
