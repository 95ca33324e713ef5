package dev.towpath.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each lint of policies is reported by one rule: of its subject, or by one that says it better. */
class LintRulesTest {
  private static final Set<String> SAID_BETTER =
      Set.of(
          "MISSING_EFFECT",
          "INVALID_EFFECT",
          "MISSING_ACTION",
          "MISSING_RESOURCE",
          "MISSING_PRINCIPAL",
          "RESOURCE_MISMATCH",
          "UNSUPPORTED_PRINCIPAL",
          "PRIVATE_IP_ADDRESS",
          "PRIVATE_NOTIPADDRESS",
          "PRIVATE_IP_ADDRESS_SUBSET",
          "PRIVATE_NOTIPADDRESS_SUBSET",
          "WILDCARD_WITHOUT_LIKE_OPERATOR",
          "INVALID_CONDITION_OPERATOR",
          "VARIABLE_UNSUPPORTED_IN_VERSION",
          "POLICY_SIZE_EXCEEDS_QUOTA");

  private static List<String> reported() {
    return LintSubjects.rules().stream()
        .flatMap(rule -> ((LintRule) rule).lints().stream())
        .toList();
  }

  @Test
  void noLintIsReportedTwice() {
    assertThat(reported()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(SAID_BETTER);
  }

  @Test
  void noLintIsLeftOut() {
    Set<String> all =
        ResourceBundle.getBundle("dev.towpath.iam.texts").keySet().stream()
            .filter(key -> key.startsWith("lint."))
            .map(key -> key.substring("lint.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(reported());
    all.removeAll(SAID_BETTER);
    assertThat(all).isEmpty();
  }
}
