package dev.towpath.cli;

import dev.towpath.account.difference.Beside;
import dev.towpath.account.difference.Cell;
import dev.towpath.account.difference.Counterpart;
import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.PropertyDifference;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.account.difference.Row;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * A difference for other programs.
 *
 * @param changes who has changed what
 */
record DiffJson(Changes changes) {
  Json of(Difference difference) {
    Json.Obj out = Json.of("equal", Json.of(difference.isEmpty()));
    if (changes.base().isPresent()) {
      out = out.with("base", changes.base().get().name());
    }
    if (difference.homes().isPresent()) {
      out =
          out.with(
              "homes",
              Json.of("left", home(difference.homes().get().left()))
                  .with("right", home(difference.homes().get().right())));
    }
    List<Json> resources =
        difference.resources().stream().<Json>map(one -> resource(difference, one)).toList();
    return out.with("resources", new Json.Arr(resources));
  }

  private static Json home(Home home) {
    return Json.of("account", home.account()).with("region", home.region());
  }

  private Json.Obj resource(Difference all, ResourceDifference difference) {
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
    Optional<Counterpart> there =
        difference.left().flatMap(left -> all.matching().counterpart(left.id()));
    if (there.isPresent()) {
      Json.Obj by = Json.of("by", there.get().by().name());
      out = out.with("matched", by.with("properties", Json.texts(there.get().properties())));
    }
    if (difference.where() != ResourceDifference.Where.BOTH) {
      out = changed(out, changes.beside(difference, ""));
    }
    List<Json> properties =
        difference.properties().stream().<Json>map(p -> property(difference, p)).toList();
    return properties.isEmpty() ? out : out.with("properties", new Json.Arr(properties));
  }

  /** Nothing is said where nobody can tell. */
  private static Json.Obj changed(Json.Obj out, Optional<Beside> beside) {
    return beside
        .map(Beside::change)
        .flatMap(change ->
            switch (change) {
              case UNTOLD -> Optional.<String>empty();
              case DESIGN -> Optional.of("LEFT");
              case SIDE -> Optional.of("RIGHT");
              case BOTH -> Optional.of("BOTH");
            })
        .map(by -> out.with("changedBy", by))
        .orElse(out);
  }

  private Json.Obj property(ResourceDifference difference, PropertyDifference property) {
    Json.Obj out = Json.of("path", property.path());
    if (property.left().isPresent()) {
      out = out.with("left", property.left().get());
    }
    if (property.right().isPresent()) {
      out = out.with("right", property.right().get());
    }
    Optional<Cell> then = changes.row(difference, property.path()).flatMap(Row::base);
    Optional<Json> was =
        then.flatMap(cell ->
            switch (cell) {
              case Cell.Says(Optional<Json> value, boolean _) -> value;
              case Cell.Same _ -> property.left();
              case Cell.Missing _, Cell.There _ -> Optional.empty();
            });
    out = was.isPresent() ? out.with("base", was.get()) : out;
    return changed(
        out.with("certain", Json.of(property.certain())),
        changes.beside(difference, property.path()));
  }
}
