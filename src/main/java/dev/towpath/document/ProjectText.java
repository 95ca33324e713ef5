package dev.towpath.document;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ResourceJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A design as the text of a project file: JSON in a stable order, resources apart from layout, one
 * object a block and one line a box, so that a difference shows what was changed.
 */
public final class ProjectText {
  /** The version that this program writes; it reads this and all earlier ones. */
  public static final int VERSION = 1;

  static final String FORMAT = "towpath";

  /** The fields that a file of this version has; others are kept. */
  static final List<String> FIELDS =
      List.of("format", "version", "name", "home", "resources", "diagram");

  private ProjectText() {}

  /** The design's text, with a line end after it. */
  public static String write(Design design) {
    SequencedMap<String, Json> resources = new LinkedHashMap<>();
    for (Resource resource : design.topology().resources()) {
      resources.put(resource.id().value(), ResourceJson.write(resource, design.home()));
    }
    SequencedMap<String, Json> head = new LinkedHashMap<>();
    head.put("format", Json.of(FORMAT));
    head.put("version", Json.of(VERSION));
    head.put("name", Json.of(design.name()));
    head.put("home", ResourceJson.write(design.home()));
    head.putAll(design.others().fields());
    head.put("resources", new Json.Obj(resources));
    String text = JsonText.write(new Json.Obj(head));
    return text.substring(0, text.length() - 2) + ",\n" + diagram(design.diagram()) + "\n}\n";
  }

  static String diagram(Diagram diagram) {
    if (diagram.boxes().isEmpty()) {
      return "  \"diagram\": {}";
    }
    List<String> lines = diagram.boxes().entrySet().stream().map(ProjectText::line).toList();
    return "  \"diagram\": {\n" + String.join(",\n", lines) + "\n  }";
  }

  private static String line(Map.Entry<ResourceId, Box> entry) {
    Box box = entry.getValue();
    String numbers =
        String.join(
            ", ",
            List.of(number(box.x()), number(box.y()), number(box.width()), number(box.height())));
    return "    " + JsonText.writeCompact(Json.of(entry.getKey().value())) + ": [" + numbers + "]";
  }

  private static String number(double value) {
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    return decimal.signum() == 0 ? "0" : decimal.toPlainString();
  }

  /** The design of a text, or the reason why it is none. */
  public static Outcome read(String text) {
    try {
      return new Outcome.Opened(new ProjectReading().design(JsonText.read(text)));
    } catch (JsonText.NotJsonException e) {
      return new Outcome.Refused(
          Problem.of(Problem.Kind.DAMAGED, "notJson", e.line(), e.column(), e.problem()));
    } catch (ProjectReading.NotADesignException e) {
      return new Outcome.Refused(e.problem());
    }
  }
}
