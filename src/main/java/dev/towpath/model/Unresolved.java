package dev.towpath.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The function that stands for a value which cannot be known here: with the reason, and with what
 * was written in its place, as text, so that nothing takes it for a reference. Nothing resolves it.
 */
public final class Unresolved {
  private static final String NAME = "Fn::Unresolved";

  private Unresolved() {}

  /**
   * The function.
   *
   * @param reason the end of a key {@code unresolved.…} of this room's texts
   * @param arguments what the reason speaks of
   */
  public static Json.Obj because(String reason, String... arguments) {
    return of(Json.of(reason), Json.texts(List.of(arguments)), Json.of(""));
  }

  private static Json.Obj of(Json reason, Json arguments, Json original) {
    return Json.of(NAME, Json.list(reason, arguments, original));
  }

  /** Whether a value is the function. */
  public static boolean is(Json json) {
    return json instanceof Json.Obj object
        && object.fields().size() == 1
        && object.list(NAME).size() == 3;
  }

  /** The function with what was written in its place. */
  public static Json.Obj written(Json function, Json original) {
    List<Json> parts = parts(function);
    return of(parts.get(0), parts.get(1), Json.of(JsonText.writeCompact(original)));
  }

  private static List<Json> parts(Json function) {
    return ((Json.Obj) function).list(NAME);
  }

  /** The value with what was written in place of every such function. */
  public static Json restored(Json json) {
    return json.map(value -> is(value) ? original(value) : value);
  }

  private static Json original(Json function) {
    try {
      return JsonText.read(parts(function).get(2).asText().orElse(""));
    } catch (JsonText.NotJsonException _) {
      return function;
    }
  }

  /** The reason of the first such function in a value; empty where there is none. */
  public static Optional<Message> reason(Json json) {
    return find(json).map(Unresolved::message);
  }

  /** The first such function in a value. */
  public static Optional<Json.Obj> find(Json json) {
    return switch (json) {
      case Json.Obj object when is(object) -> Optional.of(object);
      case Json.Obj object ->
          object.fields().values().stream().flatMap(v -> find(v).stream()).findFirst();
      case Json.Arr list -> list.values().stream().flatMap(v -> find(v).stream()).findFirst();
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> Optional.empty();
    };
  }

  private static Message message(Json.Obj function) {
    List<Json> parts = parts(function);
    String key = "unresolved." + parts.getFirst().asText().orElse("");
    Object[] arguments =
        parts.get(1).elements().stream().map(part -> part.asText().orElse("?")).toArray();
    return Texts.in(Locale.ENGLISH).find("model", key).isPresent()
        ? Message.of("model", key, arguments)
        : Message.of("model", "unresolved", JsonText.writeCompact(function));
  }
}
