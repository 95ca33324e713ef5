package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * The section {@code Rules}: assertions on parameters, without which nothing is deployed
 * (CloudFormation User Guide, "Rules section syntax"). A rule applies where its condition holds, or
 * where it has none.
 */
record RulesSection(Node.Mapping root, Conditions conditions, Ledger ledger) {

  /** Notes the assertions that fail, and those of which that is not known. */
  void note() {
    root.mapping("Rules").map(Node.Mapping::entries).orElse(List.of()).forEach(this::note);
  }

  private void note(Entry rule) {
    if (!(rule.value().target() instanceof Node.Mapping body)) {
      return;
    }
    Optional<Boolean> applies =
        body.get("RuleCondition").map(conditions::holds).orElse(Optional.of(true));
    if (applies.equals(Optional.of(false))
        || !(body.get("Assertions").map(Node::target).orElse(body) instanceof Node.Sequence list)) {
      return;
    }
    for (Node item : list.items()) {
      if (item.target() instanceof Node.Mapping assertion && assertion.get("Assert").isPresent()) {
        note(rule.name(), assertion, applies);
      }
    }
  }

  private void note(String rule, Node.Mapping assertion, Optional<Boolean> applies) {
    Node claim = assertion.get("Assert").orElseThrow();
    Optional<Boolean> holds = conditions.holds(claim);
    if (holds.equals(Optional.of(true))) {
      return;
    }
    boolean fails = holds.isPresent() && applies.isPresent();
    String described =
        assertion.get("AssertDescription").map(Literals::of).flatMap(Json::asText).orElse("");
    String key = fails ? "import.ruleFails" : "import.ruleUnknown";
    ledger.note(
        fails ? Remark.Kind.REFUSED : Remark.Kind.UNRESOLVED,
        claim,
        Message.of("cloudformation", key, rule, described));
  }
}
