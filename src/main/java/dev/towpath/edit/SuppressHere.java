package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Suppressions;

/**
 * No longer reports what a rule finds at a resource.
 *
 * @param rule the rule's id
 * @param reason why, in the user's words
 */
public record SuppressHere(String rule, ResourceId resource, String reason) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "suppressHere", rule, resource.value());
  }

  @Override
  public Design apply(Design design) {
    return Suppressions.of(design).with(rule, resource, reason).in(design);
  }
}
