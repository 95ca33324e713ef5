package dev.towpath.document;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Reads the JSON of a project file strictly; the first thing that is wrong is named with its place.
 */
final class ProjectReading {

  /** Thrown where the JSON is no design; becomes a value at the edge of this package. */
  static final class NotADesignException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    NotADesignException(Problem problem) {
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** The design. */
  Design design(Json json) throws NotADesignException {
    if (!(json instanceof Json.Obj head)
        || !head.text("format").equals(Optional.of(ProjectText.FORMAT))) {
      throw new NotADesignException(Problem.of(Problem.Kind.NOT_A_DESIGN, "notTowpath"));
    }
    checkVersion(head);
    Home home = home(object(head, "home", "home"), "home");
    List<Resource> resources = new ArrayList<>();
    for (Map.Entry<String, Json> field :
        object(head, "resources", "resources").fields().entrySet()) {
      resources.add(resource(field.getKey(), field.getValue(), home));
    }
    return new Design(
        text(head, "name", "name"),
        home,
        Topology.of(resources),
        diagram(object(head, "diagram", "diagram")),
        others(head));
  }

  private static Json.Obj others(Json.Obj head) {
    SequencedMap<String, Json> others = new LinkedHashMap<>(head.fields());
    ProjectText.FIELDS.forEach(others::remove);
    return new Json.Obj(others);
  }

  private static void checkVersion(Json.Obj head) throws NotADesignException {
    Json version = head.get("version").orElse(new Json.Nul());
    if (!(version instanceof Json.Num(BigDecimal number)) || number.signum() <= 0) {
      throw wrong("version", "shape.version");
    }
    if (number.compareTo(BigDecimal.valueOf(ProjectText.VERSION)) > 0) {
      throw new NotADesignException(
          Problem.of(Problem.Kind.NEWER, "newer", number.toPlainString(), ProjectText.VERSION));
    }
  }

  private static Resource resource(String id, Json json, Home home) throws NotADesignException {
    String path = "resources." + id;
    if (id.isBlank()) {
      throw wrong(path, "shape.id");
    }
    if (!(json instanceof Json.Obj block)) {
      throw wrong(path, "shape.object");
    }
    Home own =
        block.get("Home").isPresent()
            ? home(object(block, "Home", path + ".Home"), path + ".Home")
            : home;
    return Properties.read(
        text(block, "Type", path + ".Type"),
        ResourceId.of(id),
        own,
        object(block, "Properties", path + ".Properties"),
        block.get("Observed").isPresent()
            ? object(block, "Observed", path + ".Observed")
            : Json.Obj.EMPTY);
  }

  private static Home home(Json.Obj json, String path) throws NotADesignException {
    return new Home(
        text(json, "account", path + ".account"), text(json, "region", path + ".region"));
  }

  static Diagram diagram(Json.Obj json) throws NotADesignException {
    Diagram diagram = Diagram.EMPTY;
    for (Map.Entry<String, Json> field : json.fields().entrySet()) {
      String path = "diagram." + field.getKey();
      if (field.getKey().isBlank()) {
        throw wrong(path, "shape.id");
      }
      diagram = diagram.with(ResourceId.of(field.getKey()), box(field.getValue(), path));
    }
    return diagram;
  }

  private static Box box(Json json, String path) throws NotADesignException {
    List<Double> numbers = new ArrayList<>();
    for (Json element : json.elements()) {
      if (element instanceof Json.Num(BigDecimal number)) {
        numbers.add(number.doubleValue());
      }
    }
    if (!(json instanceof Json.Arr list) || list.values().size() != 4 || numbers.size() != 4) {
      throw wrong(path, "shape.box");
    }
    try {
      return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    } catch (IllegalArgumentException e) {
      throw wrong(path, "shape.box");
    }
  }

  private static Json.Obj object(Json.Obj parent, String name, String path)
      throws NotADesignException {
    if (parent.get(name).orElse(new Json.Nul()) instanceof Json.Obj object) {
      return object;
    }
    throw wrong(path, "shape.object");
  }

  private static String text(Json.Obj parent, String name, String path) throws NotADesignException {
    if (parent.get(name).orElse(new Json.Nul()) instanceof Json.Str(String text)) {
      return text;
    }
    throw wrong(path, "shape.text");
  }

  private static NotADesignException wrong(String path, String key) {
    return new NotADesignException(
        Problem.of(Problem.Kind.NOT_A_DESIGN, "wrongShape", path, Message.of("document", key)));
  }
}
