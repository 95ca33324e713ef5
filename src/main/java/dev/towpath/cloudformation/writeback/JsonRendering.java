package dev.towpath.cloudformation.writeback;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.ArrayList;
import java.util.List;

/** New values as JSON. */
record JsonRendering(FileStyle style) implements Rendering {

  @Override
  public String inFlow(Json value) {
    return JsonText.writeCompact(value);
  }

  @Override
  public List<String> entry(String key, Json value) {
    List<String> lines = item(value);
    lines.set(0, JsonText.writeCompact(Json.of(key)) + style.colon() + lines.getFirst());
    return lines;
  }

  @Override
  public List<String> item(Json value) {
    List<String> lines = new ArrayList<>();
    switch (value) {
      case Json.Obj object when !object.isEmpty() && !style.unit().isEmpty() -> {
        List<List<String>> parts = new ArrayList<>();
        object.fields().forEach((key, field) -> parts.add(entry(key, field)));
        bracketed("{", parts, "}", lines);
      }
      case Json.Arr(List<Json> values) when !values.isEmpty() && !style.unit().isEmpty() ->
          bracketed("[", values.stream().map(this::item).toList(), "]", lines);
      default -> lines.add(inFlow(value));
    }
    return lines;
  }

  private void bracketed(String open, List<List<String>> parts, String close, List<String> lines) {
    lines.add(open);
    for (int i = 0; i < parts.size(); i++) {
      List<String> part = new ArrayList<>(parts.get(i));
      if (i + 1 < parts.size()) {
        part.set(part.size() - 1, part.getLast() + ",");
      }
      part.forEach(line -> lines.add(style.unit() + line));
    }
    lines.add(close);
  }
}
