package dev.towpath.model;

/** What people call a resource. */
public final class Names {
  private static final String NAME = "Name";

  private Names() {}

  /**
   * Its name property or tag {@code Name}; where it has neither, its logical id in the stack that
   * deployed it, else its id.
   */
  public static String of(Resource resource) {
    return Kinds.of(resource)
        .nameProperty()
        .flatMap(property -> ((Value<?>) property.get(resource)).known())
        .map(Object::toString)
        .or(() -> resource.rest().tag(NAME))
        .filter(name -> !name.isBlank())
        .or(() -> resource.rest().observed(Observation.LOGICAL_ID).known())
        .orElse(resource.id().value());
  }

  /** The name of the resource with that id, the id itself where there is none. */
  public static String of(Topology topology, ResourceId id) {
    return topology.get(id).map(Names::of).orElse(id.value());
  }

  /** The resource with another name; a blank one leaves it unnamed. */
  public static Resource rename(Resource resource, String name) {
    if (Kinds.of(resource).nameProperty().isPresent()) {
      String property = Kinds.of(resource).nameProperty().get().name();
      return Properties.with(resource, property, name.isBlank() ? new Json.Nul() : Json.of(name));
    }
    Rest rest = resource.rest().withTag(NAME, name);
    return Properties.replace(resource, merged(Properties.of(resource), rest));
  }

  private static Json.Obj merged(Json.Obj properties, Rest rest) {
    return rest.properties()
        .get("Tags")
        .map(tags -> properties.with("Tags", tags))
        .orElseGet(() -> properties.without("Tags"));
  }
}
