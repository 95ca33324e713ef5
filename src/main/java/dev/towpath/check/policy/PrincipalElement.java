package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import java.util.stream.Stream;

/** Policies of resources say whom they are about, policies of roles must not. */
public final class PrincipalElement extends PolicyRule {
  /** The rule. */
  public PrincipalElement() {
    super(
        "TP4008",
        Severity.ERROR,
        "IAM/latest/UserGuide/reference_policies_elements_principal.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    return policy
        .statements()
        .filter(s -> hasPrincipal(s) == (policy.usage() == PolicyText.Usage.IDENTITY))
        .map(s -> finding(policy.owner(), s.title(), policy.owner(), what(hasPrincipal(s))));
  }

  private static boolean hasPrincipal(PolicyText.Statement statement) {
    return statement.json().get("Principal").isPresent()
        || statement.json().get("NotPrincipal").isPresent();
  }

  private static Message what(boolean present) {
    return Message.of("check", present ? "principal.present" : "principal.missing");
  }
}
