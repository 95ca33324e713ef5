package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.PolicyReader;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Json;
import dev.towpath.model.Resolver;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether roles may do something, by their own policies alone. */
public final class RoleGrants {
  private final PolicyShelf shelf;
  private final Map<Json, Policy> read = new HashMap<>();

  private RoleGrants(PolicyShelf shelf) {
    this.shelf = shelf;
  }

  /** The roles of a design. */
  public static RoleGrants in(Topology topology) {
    return new RoleGrants(new PolicyShelf(topology));
  }

  /**
   * Whether no policy of the role allows an action on a resource, whatever the conditions of the
   * call, and none is missing from the design that might.
   */
  public boolean surelyLacks(Role role, String action, String resource) {
    if (shelf.of(role).hasOthers()) {
      return false;
    }
    Request request =
        new Request(
            Principal.of(Resolver.arn(role).orElse("")),
            action,
            resource,
            role.home().account(),
            Map.of());
    return shelf.documentsOf(role).stream()
        .map(document ->
            read.computeIfAbsent(document, d -> PolicyReader.read(allowancesWithoutConditions(d))))
        .map(policy -> PolicyEvaluator.evaluate(policy, request).outcome())
        .allMatch(said -> said == StatementResult.Outcome.SILENT);
  }

  private static Json allowancesWithoutConditions(Json document) {
    if (!(document instanceof Json.Obj object)) {
      return document;
    }
    List<Json> statements =
        object.list("Statement").stream()
            .filter(s -> !(s instanceof Json.Obj o && o.text("Effect").equals(Optional.of("Deny"))))
            .map(s -> s instanceof Json.Obj o ? o.without("Condition") : s)
            .toList();
    return object.with("Statement", new Json.Arr(statements));
  }
}
