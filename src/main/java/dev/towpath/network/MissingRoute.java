package dev.towpath.network;

import java.util.List;
import java.util.Optional;

/** What to say where a table has no row for a peer: above all, why an endpoint does not help. */
final class MissingRoute {
  private MissingRoute() {}

  static Hop hop(Walk walk, Table table) {
    Peer far = walk.packet().to();
    List<EndpointsOfVpc.Gateway> gateways = walk.topology().fact(new EndpointsOfVpc(table.vpc()));
    return far.service()
        .map(service -> ofService(walk, table, gateways, service))
        .orElseGet(() -> ofOther(walk, table));
  }

  private static Hop none(Walk walk, Table table, String key, Object... more) {
    Object[] words = new Object[more.length + 2];
    words[0] = table.name();
    words[1] = walk.packet().to().name();
    System.arraycopy(more, 0, words, 2, more.length);
    return walk.at(table.id()).stops(Cause.NO_ROUTE, Optional.empty(), key, words);
  }

  private static Hop ofService(
      Walk walk, Table table, List<EndpointsOfVpc.Gateway> gateways, AwsService service) {
    for (EndpointsOfVpc.Gateway gateway : gateways) {
      if (gateway.service().equals(service)) {
        return none(walk, table, "route.none.notAssociated", gateway.name());
      }
    }
    for (EndpointsOfVpc.Gateway gateway : gateways) {
      if (gateway.service().name().equals(service.name())) {
        return none(
            walk, table, "route.none.otherRegion", gateway.name(), gateway.service().region());
      }
    }
    return none(walk, table, "route.none");
  }

  /** A host of unknown address may be one that an endpoint leads to. */
  private static Hop ofOther(Walk walk, Table table) {
    Optional<RouteTarget.Endpoint> endpoint =
        table.rows().stream()
            .filter(row ->
                row.reach() instanceof TableRow.Reach.Served(var _, var entries)
                    && entries.isEmpty())
            .map(TableRow::target)
            .filter(RouteTarget.Endpoint.class::isInstance)
            .map(RouteTarget.Endpoint.class::cast)
            .findFirst()
            .filter(_ -> !InternetAddresses.none(walk.packet().to().addresses()));
    return endpoint
        .map(e ->
            walk.at(table.id())
                .unknown(
                    Optional.of(e.id()),
                    "route.none.perhapsEndpoint",
                    table.name(),
                    walk.packet().to().name(),
                    e.name()))
        .orElseGet(() -> none(walk, table, "route.none"));
  }
}
