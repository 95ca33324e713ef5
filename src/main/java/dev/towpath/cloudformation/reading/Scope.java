package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables of the loops around a place. */
record Scope(Map<String, Json> variables) {
  /** A logical id has at most 255 characters (CloudFormation quotas). */
  private static final int LONGEST = 255;

  static final Scope OUTSIDE = new Scope(Map.of());

  Scope {
    variables = Map.copyOf(variables);
  }

  /** Inside one more loop. */
  Scope with(String name, Json value) {
    Map<String, Json> copy = new LinkedHashMap<>(variables);
    copy.put(name, value);
    return new Scope(copy);
  }

  Optional<Json> get(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** A key or text of a loop's body with the variables filled in. */
  String fill(String text) {
    String out = text;
    for (Map.Entry<String, Json> variable : variables.entrySet()) {
      String value = variable.getValue().asText().filter(v -> v.length() <= LONGEST).orElse("");
      out = out.replace("${" + variable.getKey() + "}", value);
      out = out.replace("&{" + variable.getKey() + "}", value.replaceAll("[^A-Za-z0-9]", ""));
    }
    return out;
  }
}
