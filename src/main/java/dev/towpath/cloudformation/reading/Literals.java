package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Nodes as they are written: aliases followed, functions in their long form and not evaluated. */
public final class Literals {
  private Literals() {}

  /** The value of a node. */
  public static Json of(Node node) {
    return switch (node) {
      case Node.Alias alias -> of(alias.target());
      case Node.Scalar scalar -> call(node).orElseGet(() -> PlainScalars.of(scalar));
      case Node.Sequence sequence -> call(node).orElseGet(() -> list(sequence));
      case Node.Mapping mapping -> call(node).orElseGet(() -> object(mapping));
    };
  }

  private static Optional<Json> call(Node node) {
    return node.tag().flatMap(_ -> Call.of(node)).map(call -> Json.of(call.name(), argument(call)));
  }

  private static Json argument(Call call) {
    Json argument = of(call.argument());
    boolean dotted = call.name().equals("Fn::GetAtt") && argument instanceof Json.Str;
    return dotted ? attribute(argument.asText().orElseThrow()) : argument;
  }

  /** A resource and its attribute from their dotted form. */
  static Json attribute(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0
        ? Json.of(dotted)
        : Json.list(Json.of(dotted.substring(0, dot)), Json.of(dotted.substring(dot + 1)));
  }

  /** The texts among the elements of a value. */
  static List<String> texts(Json json) {
    return json.elements().stream().flatMap(element -> element.asText().stream()).toList();
  }

  private static Json list(Node.Sequence sequence) {
    List<Json> values = new ArrayList<>(sequence.items().size());
    sequence.items().forEach(item -> values.add(of(item)));
    return new Json.Arr(values);
  }

  private static Json.Obj object(Node.Mapping mapping) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      if (!isMerge(entry)) {
        fields.put(entry.name(), of(entry.value()));
      }
    }
    for (Entry entry : mapping.entries()) {
      if (isMerge(entry)) {
        sources(entry).forEach(source -> object(source).fields().forEach(fields::putIfAbsent));
      }
    }
    return new Json.Obj(fields);
  }

  /** Whether an entry takes in the fields of other objects (YAML 1.1, "Merge key"). */
  public static boolean isMerge(Entry entry) {
    return entry.name().equals("<<") && entry.key().style() == Node.Style.PLAIN;
  }

  /** The objects that a merge takes in, the one that goes first at the beginning. */
  static List<Node.Mapping> sources(Entry merge) {
    Node target = merge.value().target();
    List<Node> sources = target instanceof Node.Sequence list ? list.items() : List.of(target);
    return sources.stream()
        .map(Node::target)
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .toList();
  }

  /** The names of the fields that merges offer to an object. */
  public static Set<String> merged(Node.Mapping mapping) {
    Set<String> names = new HashSet<>();
    mapping.entries().stream()
        .filter(Literals::isMerge)
        .forEach(merge -> sources(merge).forEach(s -> names.addAll(object(s).fields().keySet())));
    return names;
  }
}
