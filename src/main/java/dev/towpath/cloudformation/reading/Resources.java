package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources of a template, also those that are not there with the present choices. */
final class Resources {
  private final Evaluator evaluator;
  private final List<SourceResource> found = new ArrayList<>();

  private Resources(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  static List<SourceResource> of(Node.Mapping section, Evaluator evaluator) {
    Resources resources = new Resources(evaluator);
    for (Entry entry : section.entries()) {
      if (Loops.isLoop(entry)) {
        resources.loop(entry);
      } else if (entry.value().target() instanceof Node.Mapping body) {
        resources.written(entry, body);
      } else {
        resources.leaveOut(entry, "import.noBody");
      }
    }
    return List.copyOf(resources.found);
  }

  private void written(Entry entry, Node.Mapping body) {
    Optional<String> type = body.get("Type").flatMap(t -> Literals.of(t).asText());
    if (type.isEmpty() || type.get().isBlank() || entry.name().isBlank()) {
      leaveOut(entry, "import.noType");
      return;
    }
    Optional<String> condition = body.get("Condition").flatMap(c -> Literals.of(c).asText());
    Optional<Resolved> properties =
        body.get("Properties")
            .map(node -> evaluator.value(node, Scope.OUTSIDE))
            .filter(value -> !(value instanceof Resolved.Gone));
    add(
        new SourceResource(
            ResourceId.of(entry.name()),
            type.get(),
            entry,
            properties,
            condition,
            exists(condition),
            !(entry.value() instanceof Node.Alias)));
  }

  private Optional<Boolean> exists(Optional<String> condition) {
    return condition.isEmpty()
        ? Optional.of(true)
        : evaluator.conditions().outcome(condition.get());
  }

  private void loop(Entry loop) {
    Resolved.Fields made =
        evaluator.fields(
            new Node.Mapping(
                loop.value().span(), Optional.empty(), Optional.empty(), List.of(loop), false),
            Scope.OUTSIDE);
    for (Map.Entry<String, Resolved.Field> field : made.fields().entrySet()) {
      Json.Obj body = field.getValue().value().json() instanceof Json.Obj o ? o : Json.Obj.EMPTY;
      Optional<String> type = body.text("Type").filter(t -> !t.isBlank());
      if (type.isPresent() && !field.getKey().isBlank()) {
        Optional<String> condition = body.text("Condition");
        add(
            new SourceResource(
                ResourceId.of(field.getKey()),
                type.get(),
                loop,
                body.get("Properties").map(p -> new Resolved.Whole(p, loop.value())),
                condition,
                exists(condition),
                false));
      }
    }
  }

  private void add(SourceResource resource) {
    found.add(resource);
    if (resource.exists().isEmpty()) {
      note(resource, Remark.Kind.UNRESOLVED, "import.mayExist");
    } else if (!resource.exists().get()) {
      note(resource, Remark.Kind.LEFT_OUT, "import.notThere");
    }
  }

  private void note(SourceResource resource, Remark.Kind kind, String key) {
    Message message =
        Message.of("cloudformation", key, resource.id(), resource.condition().orElse("?"));
    evaluator.ledger().note(kind, resource.entry().key(), message);
  }

  private void leaveOut(Entry entry, String key) {
    evaluator
        .ledger()
        .note(Remark.Kind.LEFT_OUT, entry.key(), Message.of("cloudformation", key, entry.name()));
  }
}
