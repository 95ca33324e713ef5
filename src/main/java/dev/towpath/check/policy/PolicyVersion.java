package dev.towpath.check.policy;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy without the present version of the language, in which variables are plain text. */
public final class PolicyVersion extends DocumentedRule {
  private static final String PRESENT = "2012-10-17";

  /** The rule. */
  public PolicyVersion() {
    super(
        "TP4013",
        Severity.WARNING,
        "IAM/latest/UserGuide/reference_policies_elements_version.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return PolicyText.all(review.topology())
        .filter(p -> !(p.document().get("Version").orElse(new Json.Nul()) instanceof Json.Obj))
        .filter(p -> !p.document().text("Version").equals(Optional.of(PRESENT)))
        .map(p -> finding(p.owner(), p.owner(), PRESENT));
  }
}
