package dev.towpath.model;

import java.util.Optional;

/** A resource as the JSON block that a document keeps of it. */
public final class ResourceJson {
  private static final String TYPE = "Type";
  private static final String HOME = "Home";
  private static final String PROPERTIES = "Properties";
  private static final String OBSERVED = "Observed";

  private ResourceJson() {}

  /** The block of a resource; its home stands there where it is not the usual one. */
  public static Json.Obj write(Resource resource, Home usual) {
    Json.Obj block = Json.of(TYPE, Kinds.typeOf(resource));
    if (!resource.home().equals(usual)) {
      block = block.with(HOME, write(resource.home()));
    }
    block = block.with(PROPERTIES, Properties.of(resource));
    Json.Obj observed = resource.rest().observed();
    return observed.isEmpty() ? block : block.with(OBSERVED, observed);
  }

  /** A home as an object. */
  public static Json.Obj write(Home home) {
    return Json.of("account", home.account()).with("region", home.region());
  }

  /** The resource of a block; empty where the block has no type. */
  public static Optional<Resource> read(ResourceId id, Json json, Home usual) {
    if (!(json instanceof Json.Obj block)) {
      return Optional.empty();
    }
    Home home = block.get(HOME).isPresent() ? home(block.object(HOME), usual) : usual;
    return block
        .text(TYPE)
        .filter(type -> !type.isBlank())
        .map(type ->
            Properties.read(type, id, home, block.object(PROPERTIES), block.object(OBSERVED)));
  }

  /** The home of an object; what it does not say is as usual. */
  public static Home home(Json.Obj json, Home usual) {
    return new Home(
        json.text("account").orElse(usual.account()), json.text("region").orElse(usual.region()));
  }
}
