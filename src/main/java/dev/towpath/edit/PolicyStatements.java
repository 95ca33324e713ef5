package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes one statement of the policy that a resource holds in {@code PolicyDocument}. */
final class PolicyStatements {
  private static final String DOCUMENT = "PolicyDocument";
  private static final String STATEMENT = "Statement";

  private PolicyStatements() {}

  /** The design with the statement of that number, counted from 1, changed. */
  static Design change(
      Design design, ResourceId owner, int number, UnaryOperator<Json.Obj> change) {
    Optional<Resource> resource = design.topology().get(owner);
    Optional<Json.Obj> document =
        resource
            .flatMap(r -> Properties.get(r, DOCUMENT))
            .filter(Json.Obj.class::isInstance)
            .map(Json.Obj.class::cast);
    if (document.isEmpty()) {
      return design;
    }
    List<Json> statements = new ArrayList<>(document.get().list(STATEMENT));
    if (number < 1
        || number > statements.size()
        || !(statements.get(number - 1) instanceof Json.Obj statement)) {
      return design;
    }
    statements.set(number - 1, change.apply(statement));
    Json.Obj changed = document.get().with(STATEMENT, new Json.Arr(statements));
    return design.with(Properties.with(resource.get(), DOCUMENT, changed));
  }
}
