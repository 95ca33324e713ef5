package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Resources on the clipboard, with their figures; as text it is JSON, so that it can go to another
 * window.
 */
record Clipping(List<Resource> resources, Map<ResourceId, Box> boxes) {
  private static final String FORMAT = "towpath-clipboard";

  Clipping {
    resources = List.copyOf(resources);
    boxes = Map.copyOf(boxes);
  }

  String text() {
    List<Json> blocks = new ArrayList<>();
    for (Resource resource : resources) {
      Json.Obj block =
          Json.of("Id", resource.id().value())
              .with("Type", Kinds.typeOf(resource))
              .with("Account", resource.home().account())
              .with("Region", resource.home().region())
              .with("Properties", Properties.of(resource));
      Box box = boxes.get(resource.id());
      blocks.add(box == null ? block : block.with("Box", numbers(box)));
    }
    return JsonText.write(Json.of("format", FORMAT).with("resources", new Json.Arr(blocks)));
  }

  private static Json numbers(Box box) {
    return Json.list(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
  }

  private static Json number(double value) {
    return new Json.Num(BigDecimal.valueOf(value));
  }

  /** What a clipboard's text holds; empty where it is anything else. */
  static Optional<Clipping> read(String text) {
    try {
      return JsonText.read(text) instanceof Json.Obj document
              && document.text("format").equals(Optional.of(FORMAT))
          ? Optional.of(read(document.list("resources")))
          : Optional.empty();
    } catch (JsonText.NotJsonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Clipping read(List<Json> blocks) {
    SequencedMap<ResourceId, Resource> resources = new LinkedHashMap<>();
    Map<ResourceId, Box> boxes = new LinkedHashMap<>();
    for (Json json : blocks) {
      if (json instanceof Json.Obj block) {
        ResourceId id = ResourceId.of(block.text("Id").orElse(""));
        Home home =
            new Home(
                block.text("Account").orElse(Home.DEFAULT.account()),
                block.text("Region").orElse(Home.DEFAULT.region()));
        String type = block.text("Type").orElse("");
        resources.put(id, Properties.read(type, id, home, block.object("Properties")));
        box(block.list("Box")).ifPresent(box -> boxes.put(id, box));
      }
    }
    return new Clipping(List.copyOf(resources.values()), boxes);
  }

  private static Optional<Box> box(List<Json> numbers) {
    List<Double> values =
        numbers.stream()
            .flatMap(
                n -> n instanceof Json.Num(BigDecimal d) ? Stream.of(d.doubleValue()) : Stream.of())
            .toList();
    return values.size() == 4
        ? Optional.of(new Box(values.get(0), values.get(1), values.get(2), values.get(3)))
        : Optional.empty();
  }
}
