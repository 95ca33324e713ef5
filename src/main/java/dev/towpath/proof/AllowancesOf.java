package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyReader;
import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/**
 * What a role's policies allow when every condition of a call is met.
 *
 * @param role the role
 */
record AllowancesOf(ResourceId role) implements Fact<List<Policy>> {
  @Override
  public List<Policy> from(Topology topology) {
    return topology.fact(new RoleDocuments(role)).stream()
        .map(document -> PolicyReader.read(allowancesWithoutConditions(document)))
        .toList();
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
