package dev.towpath.cli;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.PropertyDifference;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import java.util.List;

/** A difference for other programs. */
final class DiffJson {
  private DiffJson() {}

  static Json of(Difference difference) {
    Json.Obj out = Json.of("equal", Json.of(difference.isEmpty()));
    if (difference.homes().isPresent()) {
      out =
          out.with(
              "homes",
              Json.of("left", home(difference.homes().get().left()))
                  .with("right", home(difference.homes().get().right())));
    }
    List<Json> resources = difference.resources().stream().<Json>map(DiffJson::resource).toList();
    return out.with("resources", new Json.Arr(resources));
  }

  private static Json home(Home home) {
    return Json.of("account", home.account()).with("region", home.region());
  }

  private static Json.Obj resource(ResourceDifference difference) {
    Json.Obj out =
        Json.of("where", difference.where().name())
            .with("type", Kinds.typeOf(difference.resource()))
            .with("name", Names.of(difference.resource()));
    if (difference.left().isPresent()) {
      out = out.with("left", difference.left().get().id().value());
    }
    if (difference.right().isPresent()) {
      out = out.with("right", difference.right().get().id().value());
    }
    List<Json> properties = difference.properties().stream().<Json>map(DiffJson::property).toList();
    return properties.isEmpty() ? out : out.with("properties", new Json.Arr(properties));
  }

  private static Json.Obj property(PropertyDifference property) {
    Json.Obj out = Json.of("path", property.path());
    if (property.left().isPresent()) {
      out = out.with("left", property.left().get());
    }
    if (property.right().isPresent()) {
      out = out.with("right", property.right().get());
    }
    return out.with("certain", Json.of(property.certain()));
  }
}
