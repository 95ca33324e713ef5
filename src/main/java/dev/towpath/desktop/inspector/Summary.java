package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A structure or part in a line: its values, references by name. */
final class Summary {
  private static final int MOST = 5;
  private static final int LONGEST = 32;

  private Summary() {}

  /** The line; a dash where there is nothing to say. */
  static String of(Workspace workspace, Json.Obj values, Set<String> hidden) {
    List<String> words = new ArrayList<>();
    values
        .fields()
        .forEach((name, value) -> {
          if (!hidden.contains(name)) {
            String word = word(workspace, value);
            if (!word.isEmpty() && (words.isEmpty() || !words.getLast().equals(word))) {
              words.add(value instanceof Json.Bool ? name + "=" + word : word);
            }
          }
        });
    String line = words.stream().limit(MOST).collect(Collectors.joining("  ·  "));
    return line.isEmpty() ? "–" : line;
  }

  private static String word(Workspace workspace, Json value) {
    if (value instanceof Json.Obj object) {
      return References.direct(object)
          .map(id -> Names.of(workspace.editor().design().topology(), id))
          .orElseGet(() -> inner(workspace, object));
    }
    String text = value.asText().orElse("");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static String inner(Workspace workspace, Json.Obj object) {
    return object.fields().values().stream()
        .filter(value -> value.asText().isPresent())
        .map(value -> word(workspace, value))
        .limit(2)
        .collect(Collectors.joining("–"));
  }

  /** The name of a resource, or its id where it has gone. */
  static String name(Workspace workspace, ResourceId id) {
    return Names.of(workspace.editor().design().topology(), id);
  }
}
