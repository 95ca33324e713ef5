package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import dev.towpath.model.RouteTable;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two gateway endpoints of one service are associated with one route table. */
public final class TwoEndpointsOnTable extends DocumentedRule<RouteTable> {
  /** The rule. */
  public TwoEndpointsOnTable() {
    super(
        RouteTable.class,
        "TP2015",
        Severity.ERROR,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(RouteTable table, Review review) {
    return check(review, table);
  }

  private Stream<Finding> check(Review review, RouteTable table) {
    Map<EndpointService, List<VpcEndpoint>> byService = new LinkedHashMap<>();
    review
        .topology()
        .referrers(table.id(), VpcEndpoint.class)
        .filter(EndpointService::isGateway)
        .forEach(e ->
            EndpointService.of(review.resolver(), e)
                .ifPresent(s -> byService.computeIfAbsent(s, _ -> new ArrayList<>()).add(e)));
    return byService.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> report(table, entry.getKey(), entry.getValue()));
  }

  private Finding report(RouteTable table, EndpointService service, List<VpcEndpoint> endpoints) {
    List<Resource> all = new ArrayList<>(List.of(table));
    all.addAll(endpoints);
    return finding(all, table, service.name(), endpoints);
  }
}
