package dev.towpath.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The function that stands for a value which cannot be known here, with the reason; nothing
 * resolves it.
 */
public final class Unresolved {
  /** The function's name. */
  public static final String NAME = "Fn::Unresolved";

  private Unresolved() {}

  /**
   * The function.
   *
   * @param reason the end of a key {@code unresolved.…} of this room's texts
   * @param arguments what the reason speaks of
   */
  public static Json.Obj because(String reason, String... arguments) {
    List<String> all = new ArrayList<>(List.of(reason));
    all.addAll(List.of(arguments));
    return Json.of(NAME, Json.texts(all));
  }

  /** The reason of the first such function in a value; empty where there is none. */
  public static Optional<Message> reason(Json json) {
    return find(json).map(Unresolved::message);
  }

  /** The first such function in a value. */
  public static Optional<Json.Obj> find(Json json) {
    return switch (json) {
      case Json.Obj object when object.fields().size() == 1 && object.get(NAME).isPresent() ->
          Optional.of(object);
      case Json.Obj object ->
          object.fields().values().stream().flatMap(v -> find(v).stream()).findFirst();
      case Json.Arr list -> list.values().stream().flatMap(v -> find(v).stream()).findFirst();
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> Optional.empty();
    };
  }

  private static Message message(Json.Obj function) {
    List<String> words =
        function.list(NAME).stream().flatMap(word -> word.asText().stream()).toList();
    String reason = words.isEmpty() ? "" : words.getFirst();
    Object[] arguments = words.stream().skip(1).toArray();
    return Texts.in(java.util.Locale.ENGLISH).find("model", "unresolved." + reason).isPresent()
        ? Message.of("model", "unresolved." + reason, arguments)
        : Message.of("model", "unresolved", JsonText.writeCompact(function));
  }
}
