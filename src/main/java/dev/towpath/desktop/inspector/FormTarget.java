package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Editor;
import dev.towpath.edit.Edit;
import dev.towpath.edit.Sequence;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes what a form commits: values by property, JSON's null where a property is removed. */
interface FormTarget {
  /** Sets properties, as one step. */
  void set(Map<String, Json> values);

  /** The properties of a resource of the design. */
  static FormTarget resource(Editor editor, ResourceId id) {
    return values ->
        editor
            .design()
            .topology()
            .get(id)
            .ifPresent(resource -> editor.apply(edit(resource, values)));
  }

  private static Edit edit(Resource resource, Map<String, Json> values) {
    List<Edit> edits =
        values.entrySet().stream()
            .<Edit>map(value -> SetProperty.of(resource, value.getKey(), value.getValue()))
            .toList();
    return edits.size() == 1
        ? edits.getFirst()
        : new Sequence(
            Message.of("edit", "setProperty", List.copyOf(values.keySet()), Names.of(resource)),
            edits);
  }

  /** The fields of an object inside another value. */
  static FormTarget object(Supplier<Json.Obj> now, Consumer<Json> commit) {
    return values -> {
      Json.Obj next = now.get();
      for (Map.Entry<String, Json> value : values.entrySet()) {
        next =
            value.getValue() instanceof Json.Nul
                ? next.without(value.getKey())
                : next.with(value.getKey(), value.getValue());
      }
      commit.accept(next);
    };
  }
}
