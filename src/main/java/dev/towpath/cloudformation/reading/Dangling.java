package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.List;
import java.util.Set;

/**
 * What outputs, {@code DependsOn} and {@code Condition} name and the template does not have: such a
 * template is refused. Properties are another matter, of which the design knows itself.
 *
 * @param names resources and parameters that there are
 */
record Dangling(Sections sections, Set<String> names, Ledger ledger) {

  /** Notes them; nothing where a macro may add what is missing. */
  void note() {
    if (!Uncarried.isPlain(sections)) {
      return;
    }
    sections.resources().entries().forEach(this::resource);
    sections.root().mapping("Outputs").map(Node.Mapping::entries).orElse(List.of()).stream()
        .filter(entry -> !Loops.isLoop(entry))
        .forEach(this::output);
  }

  private void resource(Entry entry) {
    if (Loops.isLoop(entry) || !(entry.value().target() instanceof Node.Mapping body)) {
      return;
    }
    body.get("DependsOn")
        .ifPresent(node ->
            Literals.texts(Literals.of(node)).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> note(node, "import.dependsOn", entry.name(), name)));
    condition(entry, body);
  }

  private void output(Entry entry) {
    NamesIn.of(Literals.of(entry.value())).stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> note(entry.key(), "import.output", entry.name(), name));
    if (entry.value().target() instanceof Node.Mapping body) {
      condition(entry, body);
    }
  }

  private void condition(Entry entry, Node.Mapping body) {
    body.get("Condition")
        .filter(node -> Literals.of(node) instanceof Json.Str)
        .ifPresent(node ->
            Literals.texts(Literals.of(node)).stream()
                .filter(name -> !sections.conditions().containsKey(name))
                .forEach(name -> note(node, "import.noCondition", entry.name(), name)));
  }

  private void note(Node place, String key, String from, String missing) {
    ledger.note(Remark.Kind.REFUSED, place, Message.of("cloudformation", key, from, missing));
  }
}
