package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Box;
import dev.towpath.model.Diagram;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where figures stand, in a template's metadata: {@code Metadata: Towpath: Layout: Vpc: at 40 40
 * size 880 560}, one line a figure with its left and upper edge, width and height. A template keeps
 * it there once somebody has asked for it; others keep it in a file beside them.
 */
public final class LayoutMetadata {
  private static final List<String> PATH = List.of("Metadata", "Towpath", "Layout");
  private static final Pattern BOX =
      Pattern.compile("at (-?\\d{1,7}) (-?\\d{1,7}) size (\\d{1,7}) (\\d{1,7})");

  private LayoutMetadata() {}

  /** Whether a template keeps the layout in its metadata. */
  public static boolean isKept(TemplateSource template) {
    return layout(template).isPresent();
  }

  private static Optional<Node.Mapping> layout(TemplateSource template) {
    Optional<Node.Mapping> found = Optional.of(template.root());
    for (String step : PATH) {
      found = found.flatMap(mapping -> mapping.mapping(step));
    }
    return found;
  }

  /** What a template says; what has another form is passed over. */
  public static Diagram read(TemplateSource template) {
    Diagram diagram = Diagram.EMPTY;
    for (Entry entry : layout(template).map(Node.Mapping::entries).orElse(List.of())) {
      Optional<Box> box =
          entry.value().target() instanceof Node.Scalar text ? box(text.value()) : Optional.empty();
      if (box.isPresent() && !entry.name().isBlank()) {
        diagram = diagram.with(ResourceId.of(entry.name()), box.get());
      }
    }
    return diagram;
  }

  private static Optional<Box> box(String text) {
    return Optional.of(BOX.matcher(text))
        .filter(m -> m.matches())
        .map(m ->
            new Box(
                number(m.group(1)), number(m.group(2)), number(m.group(3)), number(m.group(4))));
  }

  private static double number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The template's text with this layout of its resources; only lines of moved figures change. */
  public static String write(TemplateSource template, Diagram diagram) {
    Json.Obj wanted =
        json(
            diagram,
            id -> template.topology().contains(id) ? Optional.of(id.value()) : Optional.empty());
    Optional<Node.Mapping> present = layout(template).filter(m -> !m.entries().isEmpty());
    List<Change> changes = new ArrayList<>();
    if (present.isEmpty() || wanted.isEmpty()) {
      MetadataEdits.put(template.root(), PATH, wanted).ifPresent(changes::add);
    } else {
      compare(present.get(), wanted, changes);
    }
    return MetadataEdits.text(template, changes);
  }

  private static void compare(Node.Mapping present, Json.Obj wanted, List<Change> changes) {
    Change.Elements elements = new Change.Elements(present);
    int last = present.entries().size() - 1;
    for (int i = 0; i <= last; i++) {
      Entry entry = present.entries().get(i);
      Optional<Json> box = wanted.get(entry.name());
      if (box.isEmpty()) {
        elements.removed().add(i);
      } else if (!(entry.value().target() instanceof Node.Scalar text
          && box.get().equals(Json.of(text.value())))) {
        changes.add(new Change.Replace(entry.value(), box.get()));
      }
    }
    for (Map.Entry<String, Json> field : wanted.fields().entrySet()) {
      if (present.entry(field.getKey()).isEmpty()) {
        elements.added().add(new Change.Added(last, Optional.of(field.getKey()), field.getValue()));
      }
    }
    if (elements.removed().size() > last) {
      changes.clear();
      changes.add(new Change.Replace(present, wanted));
    } else if (!elements.isEmpty()) {
      changes.add(elements);
    }
  }

  /**
   * A layout as a template keeps it.
   *
   * @param names what a resource is called in the template; empty for one that is not in it
   */
  public static Json.Obj json(Diagram diagram, Function<ResourceId, Optional<String>> names) {
    Json.Obj json = Json.Obj.EMPTY;
    for (Map.Entry<ResourceId, Box> entry : diagram.boxes().entrySet()) {
      Optional<String> name = names.apply(entry.getKey());
      if (name.isPresent()) {
        json = json.with(name.get(), text(entry.getValue()));
      }
    }
    return json;
  }

  private static String text(Box box) {
    return "at %d %d size %d %d"
        .formatted(
            Math.round(box.x()),
            Math.round(box.y()),
            Math.round(box.width()),
            Math.round(box.height()));
  }
}
