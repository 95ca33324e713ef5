package dev.towpath.check.policy;

import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A policy with variables but without the version of the language that knows them. */
public final class PolicyVersion extends PolicyRule {
  private static final String PRESENT = "2012-10-17";

  /** Policy variables such as <code>${aws:username}</code>, but not Fn::Sub's pseudo parameters. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?!AWS::)[A-Za-z0-9-]+:");

  /** The rule. */
  public PolicyVersion() {
    super(
        "TP4013",
        Severity.WARNING,
        "IAM/latest/UserGuide/reference_policies_elements_version.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(PolicyText policy, Review review) {
    Json.Obj document = policy.document();
    boolean old =
        !(document.get("Version").orElse(new Json.Nul()) instanceof Json.Obj)
            && !document.text("Version").equals(Optional.of(PRESENT))
            && VARIABLE.matcher(JsonText.writeCompact(document)).find();
    return old ? Stream.of(finding(policy.owner(), policy.owner(), PRESENT)) : Stream.empty();
  }
}
