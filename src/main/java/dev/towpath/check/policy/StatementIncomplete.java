package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A statement lacks an element that every statement needs, or its Effect is neither. */
public final class StatementIncomplete extends PolicyRule {
  /** The rule. */
  public StatementIncomplete() {
    super(
        "TP4009",
        Severity.ERROR,
        "IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .flatMap(s ->
            missing(policy, s).stream()
                .map(element -> finding(policy.owner(), s.title(), policy.owner(), element)));
  }

  private static List<String> missing(PolicyText policy, PolicyText.Statement statement) {
    List<String> missing = new ArrayList<>();
    Json effect = statement.json().get("Effect").orElse(new Json.Nul());
    boolean given = effect instanceof Json.Obj;
    if (!given && !effect.equals(Json.of("Allow")) && !effect.equals(Json.of("Deny"))) {
      missing.add("Effect");
    }
    if (lacks(statement, "Action")) {
      missing.add("Action");
    }
    if (policy.usage() != PolicyText.Usage.TRUST && lacks(statement, "Resource")) {
      missing.add("Resource");
    }
    return missing;
  }

  private static boolean lacks(PolicyText.Statement statement, String element) {
    return statement.json().get(element).isEmpty()
        && statement.json().get("Not" + element).isEmpty();
  }
}
