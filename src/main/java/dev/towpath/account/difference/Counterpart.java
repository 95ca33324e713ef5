package dev.towpath.account.difference;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.List;

/**
 * A resource's counterpart in the other design, and why it is taken for that.
 *
 * @param id its id there
 * @param by what they have in common
 * @param properties the properties that tell it, where properties do
 */
public record Counterpart(ResourceId id, Sameness by, List<String> properties) {
  /** Copies the list. */
  public Counterpart {
    properties = List.copyOf(properties);
  }

  /** Why, in words. */
  public Message why() {
    return properties.isEmpty()
        ? Message.of("account", "same." + by)
        : Message.of("account", "same.properties", String.join(", ", properties));
  }
}
