package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Route tables: the most specific row for a packet says where it goes next. */
record RouteTables(Topology topology) {

  /**
   * What a table says.
   *
   * @param hop the table's part of the path
   * @param target where the packet goes on to; empty where it goes no further
   */
  record Decision(Hop hop, Optional<RouteTarget> target) {}

  /** A table that is asked. */
  private record Question(
      Hops hops, Object table, Optional<RouteTable> declared, Vpc vpc, Peer far) {}

  /** Where the subnet's table sends what goes to the peer. */
  Decision decide(Subnet subnet, Vpc vpc, Peer far, Hop.Direction way) {
    return switch (TableInUse.of(topology, subnet)) {
      case TableInUse.Declared(RouteTable table) ->
          decide(
              new Question(
                  new Hops(table.id(), way), Names.of(table), Optional.of(table), vpc, far));
      case TableInUse.Main _ -> {
        Message name = Hops.words("table.main", Names.of(vpc));
        yield decide(new Question(new Hops(vpc.id(), way), name, Optional.empty(), vpc, far));
      }
      case TableInUse.Outside(ResourceId association, String name) ->
          ends(
              new Hops(subnet.id(), way)
                  .unknown(Optional.of(association), "table.outside", Names.of(subnet), name));
      case TableInUse.Open(ResourceId association) ->
          ends(
              new Hops(subnet.id(), way)
                  .unknown(
                      Optional.of(association),
                      "table.open",
                      Names.of(subnet),
                      association.value()));
      case TableInUse.Several(List<ResourceId> associations) ->
          ends(
              new Hops(subnet.id(), way)
                  .unknown(
                      Optional.of(associations.getFirst()), "table.several", Names.of(subnet)));
    };
  }

  private Decision decide(Question question) {
    RouteChoice choice = RouteChoice.of(rows(question), question.far().addresses());
    Hops hops = question.hops();
    Object far = question.far().name();
    Optional<TableRow> only = choice.only();
    if (only.isPresent()) {
      return follow(question, only.get());
    }
    if (choice.isNone()) {
      return ends(
          new MissingRoute(topology)
              .hop(
                  new MissingRoute.Gap(
                      hops,
                      question.table(),
                      question.declared(),
                      question.vpc(),
                      question.far())));
    }
    if (!choice.open().isEmpty()) {
      TableRow open = choice.open().getFirst();
      return ends(
          hops.unknown(
              open.rule(), "route.open", question.table(), far, open.destination(), to(open)));
    }
    TableRow first = choice.taken().getFirst();
    return ends(
        hops.unknown(
            first.rule(), "route.split", question.table(), far, first.destination(), to(first)));
  }

  private static Decision ends(Hop hop) {
    return new Decision(hop, Optional.empty());
  }

  private List<TableRow> rows(Question question) {
    TableRows tableRows = new TableRows(topology);
    List<TableRow> rows = new ArrayList<>(tableRows.local(question.vpc(), question.far()));
    ResourceId table = question.declared().map(Resource::id).orElse(question.vpc().id());
    rows.addAll(tableRows.stated(table, question.far()));
    rows.addAll(new EndpointRows(topology).of(table, question.vpc(), question.far()));
    return rows;
  }

  private static Decision follow(Question question, TableRow row) {
    Hops hops = question.hops();
    Object[] words = {row.destination(), to(row), question.table(), question.far().name()};
    return switch (row.target()) {
      case RouteTarget.Gone(ResourceId id) ->
          ends(hops.stops(ExplanationCode.BAD_STATE_ROUTE, row.rule(), "route.gone", words));
      case RouteTarget.Unclear _ -> ends(hops.unknown(row.rule(), "route.unclear", words));
      case RouteTarget.Local _,
          RouteTarget.Internet _,
          RouteTarget.Nat _,
          RouteTarget.Appliance _,
          RouteTarget.Endpoint _ ->
          new Decision(hops.passes(row.rule(), "route.taken", words), Optional.of(row.target()));
    };
  }

  private static String to(TableRow row) {
    return row.target().words();
  }
}
