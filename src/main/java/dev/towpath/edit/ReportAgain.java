package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;

/**
 * Reports again what a rule finds at a resource; where the rule is switched off for the design, it
 * is switched on.
 *
 * @param rule the rule's id
 */
public record ReportAgain(String rule, ResourceId resource) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "reportAgain", rule, resource.value());
  }

  @Override
  public Design apply(Design design) {
    return Suppressions.of(design).without(rule, resource).in(design);
  }
}
