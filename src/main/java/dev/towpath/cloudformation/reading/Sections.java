package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The parts of a template.
 *
 * @param parameters by name, in their order
 * @param conditions the expression by the condition's name
 * @param resources the section
 * @param transforms macros that AWS runs over the whole template
 */
record Sections(
    Node.Mapping root,
    SequencedMap<String, Parameter> parameters,
    SequencedMap<String, Node> conditions,
    Json.Obj mappings,
    Node.Mapping resources,
    List<String> transforms) {

  /** The sections; empty where there are no resources, so that the text is no template. */
  static Optional<Sections> of(Node.Mapping root) {
    return resources(root)
        .map(resources ->
            new Sections(
                root,
                parameters(root),
                conditions(root),
                (Json.Obj) root.mapping("Mappings").map(Literals::of).orElse(Json.Obj.EMPTY),
                resources,
                transforms(root)));
  }

  /** The resources; none yet where nothing stands behind the key. */
  static Optional<Node.Mapping> resources(Node.Mapping root) {
    return root.mapping("Resources")
        .or(() ->
            root.get("Resources")
                .filter(node -> node.tag().isEmpty() && Literals.of(node) instanceof Json.Nul)
                .map(node ->
                    new Node.Mapping(
                        node.span(), Optional.empty(), Optional.empty(), List.of(), false)));
  }

  private static SequencedMap<String, Parameter> parameters(Node.Mapping root) {
    SequencedMap<String, Parameter> out = new LinkedHashMap<>();
    for (Entry entry : entries(root, "Parameters")) {
      if (Literals.of(entry.value()) instanceof Json.Obj body) {
        out.put(entry.name(), Parameter.of(entry, body));
      }
    }
    return out;
  }

  private static SequencedMap<String, Node> conditions(Node.Mapping root) {
    SequencedMap<String, Node> out = new LinkedHashMap<>();
    entries(root, "Conditions").forEach(entry -> out.put(entry.name(), entry.value()));
    return out;
  }

  private static List<Entry> entries(Node.Mapping root, String section) {
    return root.mapping(section).map(Node.Mapping::entries).orElse(List.of());
  }

  private static List<String> transforms(Node.Mapping root) {
    List<String> names = new ArrayList<>();
    root.get("Transform")
        .map(Literals::of)
        .map(Json::elements)
        .orElse(List.of())
        .forEach(one ->
            one.asText()
                .or(() -> one instanceof Json.Obj macro ? macro.text("Name") : Optional.empty())
                .ifPresent(names::add));
    return List.copyOf(names);
  }
}
