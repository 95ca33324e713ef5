package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;
import java.util.function.Predicate;

/** What to say where a table has no row for a peer: above all, why an endpoint does not help. */
record MissingRoute(Topology topology) {

  /** A table without a row for the peer. */
  record Gap(Hops hops, Object table, Optional<RouteTable> declared, Vpc vpc, Peer far) {
    private Hop stops(String key, Object... more) {
      Object[] words = new Object[more.length + 2];
      words[0] = table;
      words[1] = far.name();
      System.arraycopy(more, 0, words, 2, more.length);
      return hops.stops(ExplanationCode.NO_ROUTE_TO_DESTINATION, Optional.empty(), key, words);
    }
  }

  Hop hop(Gap gap) {
    return gap.far()
        .service()
        .map(service -> ofService(gap, service))
        .orElseGet(() -> ofOther(gap));
  }

  private Hop ofService(Gap gap, AwsService service) {
    Optional<VpcEndpoint> elsewhere = endpoint(gap, service::equals);
    Optional<VpcEndpoint> abroad = endpoint(gap, s -> s.name().equals(service.name()));
    if (elsewhere.isPresent()) {
      return gap.stops("route.none.notAssociated", Names.of(elsewhere.get()));
    }
    if (abroad.isPresent()) {
      String region = new GatewayEndpoints(topology).service(abroad.get()).orElseThrow().region();
      return gap.stops("route.none.otherRegion", Names.of(abroad.get()), region);
    }
    return gap.stops("route.none");
  }

  private Optional<VpcEndpoint> endpoint(Gap gap, Predicate<AwsService> of) {
    GatewayEndpoints endpoints = new GatewayEndpoints(topology);
    return endpoints
        .in(gap.vpc())
        .filter(endpoint -> endpoints.service(endpoint).filter(of).isPresent())
        .findFirst();
  }

  private Hop ofOther(Gap gap) {
    GatewayEndpoints endpoints = new GatewayEndpoints(topology);
    Optional<VpcEndpoint> perhaps =
        gap.declared()
            .flatMap(table -> endpoints.of(table.id()).findFirst())
            .filter(_ -> !gap.far().addresses().stream().allMatch(PublicAddresses::none));
    return perhaps
        .map(endpoint ->
            gap.hops()
                .unknown(
                    Optional.of(endpoint.id()),
                    "route.none.perhapsEndpoint",
                    gap.table(),
                    gap.far().name(),
                    Names.of(endpoint)))
        .orElseGet(() -> gap.stops("route.none"));
  }
}
