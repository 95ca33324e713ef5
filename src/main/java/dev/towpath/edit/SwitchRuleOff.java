package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Suppressions;

/**
 * Switches a rule off for the whole design.
 *
 * @param rule the rule's id
 * @param reason why, in the user's words
 */
public record SwitchRuleOff(String rule, String reason) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "switchRuleOff", rule);
  }

  @Override
  public Design apply(Design design) {
    return Suppressions.of(design).withOff(rule, reason).in(design);
  }
}
