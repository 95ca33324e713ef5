package dev.towpath.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The state in which a design and what it came from last agreed: with it a difference tells who has
 * changed something since. It stands among what the document says besides.
 *
 * @param origin where the state came from
 * @param name what people call that: an account and Region, a file
 * @param at when it was so, as ISO 8601 writes it; empty where nobody noted it
 * @param design the resources then, without figures
 */
public record Base(Origin origin, String name, String at, Design design) {
  /** The field among what a document says besides. */
  public static final String FIELD = "base";

  private static final String RESOURCES = "resources";

  /** Where a base comes from. */
  public enum Origin {
    /** A scan, or answers that somebody saved. */
    ACCOUNT,
    /** A template. */
    TEMPLATE,
    /** A project, as it was when it was opened. */
    PROJECT
  }

  /** Takes the resources alone. */
  public Base {
    design = new Design(design.name(), design.home(), design.topology(), Diagram.EMPTY);
  }

  /** The base that a design keeps; empty where it keeps none that can be read. */
  public static Optional<Base> of(Design design) {
    Json.Obj json = design.others().object(FIELD);
    return json.isEmpty() ? Optional.empty() : read(json);
  }

  private static Optional<Base> read(Json.Obj json) {
    Home home = ResourceJson.home(json.object("home"), Home.DEFAULT);
    List<Resource> resources = new ArrayList<>();
    json.object(RESOURCES)
        .fields()
        .forEach((id, block) -> {
          if (!id.isBlank()) {
            ResourceJson.read(ResourceId.of(id), block, home).ifPresent(resources::add);
          }
        });
    String name = json.text("name").orElse("");
    Design design = new Design(name, home, Topology.of(resources), Diagram.EMPTY);
    return json.text("origin")
        .flatMap(Base::origin)
        .map(origin -> new Base(origin, name, json.text("at").orElse(""), design));
  }

  private static Optional<Origin> origin(String text) {
    return List.of(Origin.values()).stream().filter(o -> o.name().equals(text)).findFirst();
  }

  /** The design with this base in place of the one that it had. */
  public Design in(Design other) {
    Json.Obj others = other.others().with(FIELD, json());
    return new Design(other.name(), other.home(), other.topology(), other.diagram(), others);
  }

  /** A design that was read from an account just now, which keeps that as its base. */
  public static Design scanned(Design design, Instant now) {
    String at = now.truncatedTo(ChronoUnit.SECONDS).toString();
    return new Base(Origin.ACCOUNT, design.name(), at, design).in(design);
  }

  /** With other resources. */
  public Base with(Topology topology) {
    return new Base(origin, name, at, design.with(topology));
  }

  private Json.Obj json() {
    Home home = design.home();
    SequencedMap<String, Json> resources = new LinkedHashMap<>();
    for (Resource resource : design.topology().resources()) {
      resources.put(resource.id().value(), ResourceJson.write(resource, home));
    }
    return head(home).with(RESOURCES, new Json.Obj(resources));
  }

  private Json.Obj head(Home home) {
    return Json.of("origin", origin.name())
        .with("name", name)
        .with("at", at)
        .with("home", ResourceJson.write(home));
  }
}
