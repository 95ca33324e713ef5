package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A template as YAML nodes, with functions as tags where CloudFormation has a short form. */
final class YamlNodes {
  private static final Set<String> SHORT =
      Set.of(
          "And",
          "Base64",
          "Cidr",
          "Equals",
          "FindInMap",
          "GetAZs",
          "If",
          "ImportValue",
          "Join",
          "Not",
          "Or",
          "Select",
          "Split",
          "Sub");

  private YamlNodes() {}

  /** The node of a value. */
  static Node of(Json json) {
    return switch (json) {
      case Json.Obj object -> function(object).orElseGet(() -> mapping(Tag.MAP, object));
      case Json.Arr list -> sequence(Tag.SEQ, list);
      case Json.Str(String text) -> text(Tag.STR, text);
      case Json.Num(BigDecimal number) -> number(number);
      case Json.Bool(boolean value) -> plain(Tag.BOOL, Boolean.toString(value));
      case Json.Nul _ -> plain(Tag.NULL, "null");
    };
  }

  private static Optional<Node> function(Json.Obj object) {
    if (!References.isFunction(object)) {
      return Optional.empty();
    }
    Map.Entry<String, Json> call = object.fields().firstEntry();
    return shortForm(call.getKey(), call.getValue())
        .map(form -> tagged(new Tag("!" + form.name()), form.argument()));
  }

  /** A node has one tag, so that a function whose argument has one too has no short form. */
  static Optional<YamlText.ShortForm> shortForm(String function, Json argument) {
    String name = function.replaceFirst("^Fn::", "");
    return switch (function) {
      case "Ref" -> argument instanceof Json.Str ? form(name, argument) : Optional.empty();
      case "Fn::GetAtt" ->
          Rewriting.attribute(argument).flatMap(r -> form(name, Json.of(r.inSub())));
      default -> {
        boolean takesTag = argument instanceof Json.Str || argument instanceof Json.Arr;
        boolean isShort = SHORT.contains(name) && function.startsWith("Fn::");
        yield isShort && takesTag ? form(name, argument) : Optional.empty();
      }
    };
  }

  private static Optional<YamlText.ShortForm> form(String name, Json argument) {
    return Optional.of(new YamlText.ShortForm(name, argument));
  }

  private static Node tagged(Tag tag, Json argument) {
    return argument instanceof Json.Arr list
        ? sequence(tag, list)
        : text(tag, argument.asText().orElseThrow());
  }

  private static Node mapping(Tag tag, Json.Obj object) {
    List<NodeTuple> fields =
        object.fields().entrySet().stream()
            .map(field -> new NodeTuple(key(field.getKey()), of(field.getValue())))
            .toList();
    return new MappingNode(tag, fields, fields.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static Node sequence(Tag tag, Json.Arr list) {
    List<Node> values = list.values().stream().map(YamlNodes::of).toList();
    return new SequenceNode(tag, values, values.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static Node text(Tag tag, String text) {
    return new ScalarNode(tag, text, YamlStyle.of(text));
  }

  private static Node key(String text) {
    return new ScalarNode(Tag.STR, text, YamlStyle.ofKey(text));
  }

  private static Node number(BigDecimal number) {
    String text = number.toPlainString();
    return plain(text.contains(".") ? Tag.FLOAT : Tag.INT, text);
  }

  private static Node plain(Tag tag, String text) {
    return new ScalarNode(tag, text, ScalarStyle.PLAIN);
  }
}
