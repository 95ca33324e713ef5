package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands for a CloudFormation type, or for a part of one, in the AWS provider.
 *
 * @param table the entry of the provider's table
 */
record Equivalent(Json.Obj table) {
  /** The provider's name of the resource. */
  String resource() {
    return table.text("resource").orElseThrow();
  }

  /** The name of the block, for a nested value. */
  String block(String property) {
    return table.text("block").orElseGet(() -> Labels.snake(property));
  }

  /** The provider's attribute for what {@code Ref} or {@code Fn::GetAtt} gives. */
  Optional<String> value(String attribute) {
    String values = table.text("values").orElse("Ref=id");
    return Optional.ofNullable(words(values).get(attribute));
  }

  /** The argument that a property becomes, with its form before a colon where it has one. */
  Optional<String> argument(String property) {
    return Optional.ofNullable(words(table.text("arguments").orElse("")).get(property));
  }

  /** The nested block that a property becomes. */
  Optional<Equivalent> nested(String property) {
    return inner("blocks", property);
  }

  /** The resource of its own that a property becomes. */
  Optional<Equivalent> part(String property) {
    return inner("parts", property);
  }

  /** The arguments of the resource itself that the fields of a property become. */
  Optional<Equivalent> flat(String property) {
    return table
        .object("flat")
        .text(property)
        .map(words -> new Equivalent(Json.of("arguments", words)));
  }

  /** One word of the entry, such as {@code each} or {@code element}. */
  Optional<String> word(String name) {
    return table.text(name);
  }

  /**
   * The names of a list of the entry: {@code whole}, the properties without which the resource
   * would be another one; {@code needs}, what the provider requires; {@code empty}, what it
   * requires although an empty text says nothing.
   */
  List<String> list(String name) {
    return table.text(name).map(words -> List.of(words.split(" ", -1))).orElse(List.of());
  }

  private Optional<Equivalent> inner(String section, String property) {
    return table.object(section).get(property).map(Json.Obj.class::cast).map(Equivalent::new);
  }

  private static Map<String, String> words(String text) {
    Map<String, String> out = new LinkedHashMap<>();
    Arrays.stream(text.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.split("=", 2))
        .forEach(pair -> out.put(pair[0], pair.length > 1 ? pair[1] : Labels.snake(pair[0])));
    return out;
  }
}
