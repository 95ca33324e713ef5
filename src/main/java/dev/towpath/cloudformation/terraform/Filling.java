package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Fills the block of one resource with its arguments.
 *
 * @param id the resource in the template, for the gaps
 * @param resource the provider's name of it
 */
record Filling(String id, String resource, Expressions expressions, Gaps gaps) {

  /** Puts what the properties become into a block. */
  void fill(Block block, Equivalent equivalent, Json.Obj properties, String path) {
    for (Map.Entry<String, Json> property : properties.fields().entrySet()) {
      if (!isNothing(property.getValue())) {
        fill(block, equivalent, property.getKey(), property.getValue(), path);
      }
    }
    complete(block, equivalent, path);
  }

  /** What the provider insists on: an empty text where that says nothing, else it is named. */
  private void complete(Block block, Equivalent equivalent, String path) {
    for (String argument : equivalent.list("empty")) {
      if (!block.says(argument)) {
        block.with(argument, new Hcl.Text(""));
      }
    }
    for (String needed : equivalent.list("needs")) {
      if (!block.says(needed)) {
        gaps.needed(id, path + needed, resource);
      }
    }
  }

  private static boolean isNothing(Json value) {
    return value instanceof Json.Nul
        || value instanceof Json.Obj object && object.text("Ref").orElse("").equals("AWS::NoValue");
  }

  private void fill(Block block, Equivalent equivalent, String name, Json value, String path) {
    String place = path + name;
    Optional<String> argument = equivalent.argument(name);
    Optional<Equivalent> nested = equivalent.nested(name);
    Optional<Equivalent> flat = equivalent.flat(name);
    if (argument.isPresent()) {
      argument(block, name, argument.get(), value, place);
    } else if (nested.isPresent()) {
      nested(block, nested.get(), name, value, place);
    } else if (flat.isPresent() && single(value).isPresent()) {
      fill(block, flat.get(), single(value).get(), place + ".");
    } else if (equivalent.part(name).isEmpty()) {
      gaps.property(id, place, resource);
    }
  }

  private static Optional<Json.Obj> single(Json value) {
    List<Json> elements = value.elements();
    return elements.size() == 1 && isPlain(elements.getFirst())
        ? Optional.of((Json.Obj) elements.getFirst())
        : Optional.empty();
  }

  private static boolean isPlain(Json value) {
    return value instanceof Json.Obj object && !References.isFunction(object);
  }

  private void nested(Block block, Equivalent nested, String name, Json value, String place) {
    for (Json element : value.elements()) {
      if (isPlain(element)) {
        Block inner = new Block(nested.block(name));
        fill(inner, nested, (Json.Obj) element, place + ".");
        block.with(inner);
      } else {
        gaps.value(id, place, element);
      }
    }
  }

  private void argument(Block block, String name, String word, Json value, String place) {
    int colon = word.indexOf(':');
    String form = colon < 0 ? "" : word.substring(0, colon);
    String argument = word.substring(colon + 1);
    if (form.equals("implied")) {
      if (!value.asText().equals(Optional.of(argument))) {
        gaps.property(id, place, resource);
      }
      return;
    }
    Optional<Hcl> made = name.equals("Tags") ? tags(value) : made(form, value);
    made.ifPresentOrElse(hcl -> block.with(argument, hcl), () -> gaps.value(id, place, value));
  }

  private Optional<Hcl> made(String form, Json value) {
    return switch (form) {
      case "json" ->
          value instanceof Json.Str
              ? expressions.of(value)
              : expressions.of(value).map(hcl -> new Hcl.Call("jsonencode", List.of(hcl)));
      case "list" -> expressions.of(value).map(hcl -> new Hcl.Listing(List.of(hcl)));
      case "first" ->
          value.elements().size() == 1
              ? expressions.of(value.elements().getFirst())
              : Optional.empty();
      default -> expressions.of(value);
    };
  }

  private Optional<Hcl> tags(Json value) {
    if (!(value instanceof Json.Arr(var tags))) {
      return expressions.of(value);
    }
    SequencedMap<String, Hcl> out = new LinkedHashMap<>();
    for (Json tag : tags) {
      Optional<String> key = tag instanceof Json.Obj object ? object.text("Key") : Optional.empty();
      Optional<Hcl> text =
          tag instanceof Json.Obj object
              ? object.get("Value").flatMap(expressions::of)
              : Optional.empty();
      if (key.isEmpty() || text.isEmpty()) {
        return Optional.empty();
      }
      out.put(key.get(), text.get());
    }
    return Optional.of(new Hcl.Mapping(out));
  }
}
