package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two interface endpoints of one VPC claim the private DNS names of one service. */
public final class PrivateDnsTwice extends DocumentedRule<Vpc> {
  /** The rule. */
  public PrivateDnsTwice() {
    super(
        Vpc.class,
        "TP2021",
        Severity.ERROR,
        "vpc/latest/privatelink/create-interface-endpoint.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Vpc vpc, Review review) {
    return check(review, vpc);
  }

  private Stream<Finding> check(Review review, Vpc vpc) {
    Map<EndpointService, List<VpcEndpoint>> byService = new LinkedHashMap<>();
    review
        .topology()
        .referrers(vpc.id(), VpcEndpoint.class)
        .filter(e -> EndpointService.isInterface(e) && e.privateDnsEnabled().or(false))
        .forEach(e ->
            EndpointService.of(review.resolver(), e)
                .ifPresent(s -> byService.computeIfAbsent(s, _ -> new ArrayList<>()).add(e)));
    return byService.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> finding(entry.getValue(), entry.getValue(), entry.getKey().name(), vpc));
  }
}
