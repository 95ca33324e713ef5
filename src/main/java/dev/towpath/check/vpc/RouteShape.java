package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A route needs exactly one destination and exactly one target. */
public final class RouteShape extends DocumentedRule<Route> {
  private static final List<String> DESTINATIONS =
      List.of("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId");

  /** The rule. */
  public RouteShape() {
    super(
        Route.class,
        "TP2023",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Route route, Review review) {
    return check(review.topology(), route);
  }

  private Stream<Finding> check(Topology topology, Route route) {
    Json.Obj properties = Properties.of(route);
    long destinations = DESTINATIONS.stream().filter(properties.fields()::containsKey).count();
    long targets = Route.TARGETS.stream().filter(properties.fields()::containsKey).count();
    if ((destinations == 1 && targets == 1) || isConditional(properties)) {
      return Stream.empty();
    }
    String what = destinations != 1 ? "route.destination" : "route.target";
    long count = destinations != 1 ? destinations : targets;
    List<Resource> all =
        Stream.<Resource>concat(
                topology.get(route.routeTable(), RouteTable.class).stream(), Stream.of(route))
            .toList();
    return Stream.of(finding(all, all.getFirst(), route, Message.of("check", what), count));
  }

  // Templates leave one of several properties out by a condition and AWS::NoValue.
  private static boolean isConditional(Json.Obj properties) {
    return properties.fields().values().stream()
        .anyMatch(value ->
            value instanceof Json.Obj object
                && (object.get("Fn::If").isPresent()
                    || object.text("Ref").equals(Optional.of("AWS::NoValue"))));
  }
}
