package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could not be said, to be named at the top. */
final class Gaps {
  private final Set<Message> messages = new LinkedHashSet<>();

  /** A resource whose type has no counterpart. */
  void type(String id, String type) {
    add("terraform.type", id, type);
  }

  /** A property without an argument. */
  void property(String id, String property, String resource) {
    add("terraform.property", id, property, resource);
  }

  /** A property whose value Terraform cannot express. */
  void value(String id, String property, Json value) {
    add("terraform.value", id, property, JsonText.writeCompact(value));
  }

  /** A resource that would be another one without a property. */
  void whole(String id, String property, String resource) {
    add("terraform.whole", id, property, resource);
  }

  /** An argument that the provider requires and the design does not tell. */
  void needed(String id, String argument, String resource) {
    add("terraform.needed", id, argument, resource);
  }

  /** Those that keep a value from being said. */
  List<Message> unsaid() {
    return all().stream().filter(gap -> !gap.key().equals("terraform.needed")).toList();
  }

  List<Message> all() {
    return new ArrayList<>(messages);
  }

  private void add(String key, Object... arguments) {
    messages.add(Message.of("cloudformation", key, arguments));
  }
}
