package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;

/** Changes what Towpath keeps in a template's metadata, and nothing that others keep there. */
final class MetadataEdits {
  private MetadataEdits() {}

  /** The template's text after the changes. */
  static String text(TemplateSource template, List<Change> changes) {
    if (changes.isEmpty()) {
      return template.source().text();
    }
    TextEdits edits = new TextEdits();
    Changing.of(template, edits).apply(changes);
    return edits.apply(template.source().text());
  }

  /** Puts a value at the end of a path, or takes it away where it is empty. */
  static Optional<Change> put(Node.Mapping holder, List<String> path, Json.Obj value) {
    Optional<Entry> entry = holder.entry(path.getFirst());
    if (entry.isEmpty()) {
      return value.isEmpty() ? Optional.empty() : Optional.of(added(holder, path, value));
    }
    List<String> rest = tail(path);
    if (!rest.isEmpty() && entry.get().value() instanceof Node.Mapping inner) {
      return value.isEmpty() && isAlone(inner, rest)
          ? Optional.of(removed(holder, entry.get()))
          : put(inner, rest, value);
    }
    if (!rest.isEmpty() && entry.get().value() instanceof Node.Alias) {
      return Optional.empty();
    }
    return Optional.of(
        value.isEmpty()
            ? removed(holder, entry.get())
            : new Change.Replace(entry.get().value(), nested(rest, value)));
  }

  /** Whether the path leads through objects that hold nothing else. */
  private static boolean isAlone(Node.Mapping holder, List<String> path) {
    if (holder.entries().size() != 1 || holder.entry(path.getFirst()).isEmpty()) {
      return false;
    }
    return path.size() == 1
        || holder.mapping(path.getFirst()).filter(m -> isAlone(m, tail(path))).isPresent();
  }

  private static List<String> tail(List<String> path) {
    return path.subList(1, path.size());
  }

  private static Change added(Node.Mapping holder, List<String> path, Json.Obj value) {
    Change.Elements elements = new Change.Elements(holder);
    int last = holder.entries().size() - 1;
    Json.Obj inner = nested(tail(path), value);
    elements.added().add(new Change.Added(last, Optional.of(path.getFirst()), inner));
    return elements;
  }

  private static Change removed(Node.Mapping holder, Entry entry) {
    Change.Elements elements = new Change.Elements(holder);
    elements.removed().add(holder.entries().indexOf(entry));
    return elements;
  }

  private static Json.Obj nested(List<String> path, Json.Obj value) {
    Json.Obj nested = value;
    for (String step : path.reversed()) {
      nested = Json.of(step, nested);
    }
    return nested;
  }
}
