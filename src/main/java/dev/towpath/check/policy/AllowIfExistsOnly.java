package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that narrows an Allow is an operator with IfExists, which holds where the request lacks the
 * key.
 */
public final class AllowIfExistsOnly extends PolicyRule {
  /** The rule. */
  public AllowIfExistsOnly() {
    super(
        "TP4033",
        Severity.WARNING,
        "IAM/latest/UserGuide/reference_policies_elements_condition_operators.html",
        "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(PolicyText policy, Review review) {
    if (policy.usage() != PolicyText.Usage.BUCKET && policy.usage() != PolicyText.Usage.TRUST) {
      return Stream.empty();
    }
    return policy
        .statements()
        .filter(s -> s.json().text("Effect").equals(Optional.of("Allow")))
        .filter(s -> isForEveryone(s.json()))
        .filter(s -> narrowsOnlyIfExists(s.json().object("Condition")))
        .map(s ->
            finding(
                policy.owner(),
                s.title(),
                policy.owner(),
                s.json().object("Condition").fields().firstEntry().getKey()));
  }

  private static boolean isForEveryone(Json.Obj statement) {
    Json principal = statement.get("Principal").orElse(new Json.Nul());
    return principal.equals(Json.of("*"))
        || principal instanceof Json.Obj object
            && object.get("AWS").stream()
                .flatMap(names -> names.elements().stream())
                .anyMatch(Json.of("*")::equals);
  }

  private static boolean narrowsOnlyIfExists(Json.Obj condition) {
    return !condition.isEmpty()
        && !References.isFunction(condition)
        && condition.fields().keySet().stream().allMatch(name -> name.endsWith("IfExists"));
  }
}
