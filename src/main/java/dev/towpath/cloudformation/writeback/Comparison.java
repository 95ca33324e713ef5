package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.Literals;
import dev.towpath.cloudformation.reading.Resolved;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the smallest nodes whose change turns one value into another. The values are compared, the
 * nodes are changed: where a function gave a value, the function is what is replaced.
 */
final class Comparison {
  private final List<Change> changes = new ArrayList<>();
  private boolean complete = true;

  /** What has to change. */
  List<Change> changes() {
    return changes;
  }

  /**
   * Whether everything could be found a place for; loops and merges write several values at once.
   */
  boolean isComplete() {
    return complete;
  }

  /** Compares a value with its edited form. */
  void compare(Json before, Json after, Resolved written) {
    if (before.equals(after)) {
      return;
    }
    if (written instanceof Resolved.Fields fields
        && before instanceof Json.Obj old
        && after instanceof Json.Obj edited
        && !References.isFunction(old)
        && !References.isFunction(edited)
        && !edited.isEmpty()) {
      fields(old, edited, fields);
    } else if (written instanceof Resolved.Items items
        && before instanceof Json.Arr(List<Json> old)
        && after instanceof Json.Arr(List<Json> edited)
        && old.size() == items.items().size()
        && !edited.isEmpty()) {
      items(old, edited, items);
    } else {
      changes.add(new Change.Replace(written.node(), after));
    }
  }

  private void fields(Json.Obj before, Json.Obj after, Resolved.Fields written) {
    Change.Elements elements = new Change.Elements(written.node());
    List<Runnable> inner = new ArrayList<>();
    int kept = 0;
    for (Map.Entry<String, Json> field : before.fields().entrySet()) {
      String name = field.getKey();
      Optional<Json> edited = after.get(name);
      Resolved.Field place = written.fields().get(name);
      if (edited.isPresent() && edited.get().equals(field.getValue())) {
        kept++;
      } else if (place != null && edited.isPresent() && isMerged(place)) {
        kept++;
        int end = written.node().entries().size() - 1;
        elements.added().add(new Change.Added(end, Optional.of(name), edited.get()));
      } else if (place == null || !place.own()) {
        complete = false;
      } else if (edited.isPresent()) {
        kept++;
        inner.add(() -> compare(field.getValue(), edited.get(), place.value()));
      } else if (Literals.merged(written.node()).contains(name)) {
        // without it the merged value would show
        complete = false;
      } else {
        elements.removed().add(index(written.node(), place));
      }
    }
    int last = written.node().entries().size() - 1;
    after
        .fields()
        .forEach((name, value) -> {
          if (before.get(name).isEmpty()) {
            add(name, value, last, written, elements);
          }
        });
    boolean nothingLeft = kept == 0 && elements.removed().size() == written.node().entries().size();
    if (nothingLeft) {
      changes.add(new Change.Replace(written.node(), after));
      return;
    }
    inner.forEach(Runnable::run);
    add(elements);
  }

  /** A field of its own goes before one that is merged in. */
  private static boolean isMerged(Resolved.Field field) {
    return Literals.isMerge(field.entry());
  }

  /** A field that came out as nothing may still be written. */
  private void add(
      String name, Json value, int last, Resolved.Fields written, Change.Elements elements) {
    List<String> names = written.node().entries().stream().map(entry -> entry.name()).toList();
    if (names.contains(name)) {
      changes.add(
          new Change.Replace(written.node().entries().get(names.indexOf(name)).value(), value));
    } else {
      elements.added().add(new Change.Added(last, Optional.of(name), value));
    }
  }

  private static int index(Node.Mapping mapping, Resolved.Field field) {
    for (int i = 0; i < mapping.entries().size(); i++) {
      if (mapping.entries().get(i) == field.entry()) {
        return i;
      }
    }
    throw new IllegalStateException("a field must be written in its object");
  }

  private void add(Change.Elements elements) {
    if (!elements.isEmpty()) {
      changes.add(elements);
    }
  }

  private void items(List<Json> before, List<Json> after, Resolved.Items written) {
    IdentityHashMap<Node, Integer> places = places(written.node());
    Change.Elements elements = new Change.Elements(written.node());
    List<Alignment.Pair> pairs = new ArrayList<>(Alignment.of(before, after));
    pairs.add(new Alignment.Pair(before.size(), after.size()));
    int i = 0;
    int j = 0;
    for (Alignment.Pair pair : pairs) {
      while (i < pair.before() && j < pair.after()) {
        compare(before.get(i), after.get(j++), written.items().get(i++).value());
      }
      while (i < pair.before()) {
        elements.removed().add(place(places, written, i++));
      }
      while (j < pair.after()) {
        int follows = i == 0 ? -1 : place(places, written, i - 1);
        elements.added().add(new Change.Added(follows, Optional.empty(), after.get(j++)));
      }
      i++;
      j++;
    }
    if (elements.removed().size() == written.node().items().size()) {
      changes.add(new Change.Replace(written.node(), new Json.Arr(after)));
      return;
    }
    add(elements);
  }

  private static IdentityHashMap<Node, Integer> places(Node.Sequence sequence) {
    IdentityHashMap<Node, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      places.put(sequence.items().get(i), i);
    }
    return places;
  }

  private static int place(
      IdentityHashMap<Node, Integer> places, Resolved.Items written, int item) {
    return places.getOrDefault(written.items().get(item).written(), -1);
  }
}
