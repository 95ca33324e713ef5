package dev.towpath.account.share;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Replaces names in the condition of a policy's statement: in keys, and in what they must be. */
record Conditions(Replacing replacing, Syntax syntax) {
  private static final Pattern OPERATOR = Pattern.compile("(?:For[A-Za-z]+:)?[A-Z][A-Za-z]+");
  private static final Pattern COUNTED = Pattern.compile(".*(?:Numeric|Date|Bool|Null).*");
  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile("true|false|-?[0-9.]{1,12}|[0-9]{4}-[0-9]{2}-[0-9]{2}[0-9TZ:.+-]*");

  /**
   * The condition without names.
   *
   * @param function what becomes of an intrinsic function under a key
   */
  Json.Obj of(Json.Obj condition, BiFunction<String, Json, Json> function) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    for (Map.Entry<String, Json> operator : condition.fields().entrySet()) {
      String name = operator.getKey();
      boolean counted = COUNTED.matcher(name).matches();
      String kept = OPERATOR.matcher(name).matches() ? name : replacing.names(name);
      out.put(
          kept,
          operator.getValue() instanceof Json.Obj keys && !References.isFunction(keys)
              ? keys(keys, counted, function)
              : value(operator.getValue(), counted, function));
    }
    return new Json.Obj(out);
  }

  private Json.Obj keys(Json.Obj keys, boolean counted, BiFunction<String, Json, Json> function) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    keys.fields().forEach((key, value) -> out.put(key(key), value(value, counted, function)));
    return new Json.Obj(out);
  }

  private Json value(Json value, boolean counted, BiFunction<String, Json, Json> function) {
    return switch (value) {
      case Json.Str(String text) -> Json.of(text(text, counted));
      case Json.Arr list ->
          new Json.Arr(list.values().stream().map(v -> value(v, counted, function)).toList());
      case Json.Obj _, Json.Num _, Json.Bool _, Json.Nul _ -> function.apply("", value);
    };
  }

  private String text(String text, boolean counted) {
    boolean plain = text.equals("true") || text.equals("false") || text.equals("*");
    return plain || counted && NUMBER_OR_DATE.matcher(text).matches()
        ? text
        : syntax.principal(text);
  }

  /** A tag's name after the slash, or an identity provider before the colon, is a name. */
  private String key(String key) {
    int colon = key.indexOf(':');
    if (colon < 0) {
      return replacing.names(key);
    }
    String provider = key.substring(0, colon);
    String service = provider.matches("[a-z0-9-]+") ? provider : syntax.text(provider);
    int slash = key.indexOf('/', colon);
    return slash < 0
        ? service + key.substring(colon)
        : service + key.substring(colon, slash + 1) + replacing.tagKey(key.substring(slash + 1));
  }
}
