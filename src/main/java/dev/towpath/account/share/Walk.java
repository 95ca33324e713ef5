package dev.towpath.account.share;

import dev.towpath.model.Json;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goes through the properties of a resource and replaces each text that is no word of AWS's. Of
 * resources that the program does not know, and that the analysis does not look into, nothing is
 * taken for such a word.
 */
final class Walk {
  private static final Set<String> SETTINGS = Set.of("EncoderSettings");
  private static final Set<String> PRINCIPALS =
      Set.of("AWS", "Service", "Federated", "CanonicalUser", "Principal", "NotPrincipal");

  /** Objects whose fields have names of the user's own. */
  private static final Set<String> OWN_FIELDS =
      Set.of(
          "Tags",
          "Variables",
          "Labels",
          "Metadata",
          "Environment",
          "Headers",
          "StageVariables",
          "DockerLabels",
          "Mappings");

  /** The same in resources that the program does not know; in others they have AWS's. */
  private static final Set<String> OWN_FIELDS_IF_STRANGE =
      Set.of("Parameters", "Attributes", "Options", "Definitions");

  private static final Pattern FIELD = Pattern.compile("[A-Z][A-Za-z0-9]*|Fn::[A-Za-z0-9:]+");
  private static final Pattern NAMING =
      Pattern.compile(
          ".*(?:Name|Id|Ref|Url|Uri|Username|Password|PasswordParam|Path|Prefix|Modifier|"
              + "Description|Text|Title|Label|Key|Arn|Address|Host|Value|Iv|Sid|Comment|Owner)");
  private static final int SHORTEST_TELLING = 6;

  private final Replacing replacing;
  private final Syntax syntax;
  private final Conditions conditions;
  private final Functions functions;
  private final Functions strictFunctions;

  /** Where a value stands. */
  private enum Room {
    /** In a resource that the program knows. */
    KNOWN,
    /** In the settings of an encoder, which are full of AWS's constants. */
    SETTINGS,
    /** In any other resource. */
    STRANGE,
    /** Where even fields have names of the user's own. */
    OWN
  }

  Walk(Replacing replacing, Ids ids) {
    this.replacing = replacing;
    syntax = new Syntax(replacing);
    conditions = new Conditions(replacing, syntax);
    functions = new Functions(ids, replacing, syntax, json -> value("", json, Room.KNOWN));
    strictFunctions = new Functions(ids, replacing, syntax, json -> value("", json, Room.STRANGE));
  }

  Json.Obj properties(Resource resource, Json.Obj properties) {
    boolean strange = resource instanceof OtherResource;
    boolean custom = strange && !dev.towpath.model.Kinds.typeOf(resource).startsWith("AWS::");
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    properties
        .fields()
        .forEach((name, value) -> {
          Room known = SETTINGS.contains(name) ? Room.SETTINGS : Room.KNOWN;
          Room room = custom ? Room.OWN : strange ? Room.STRANGE : known;
          out.put(custom ? ownField(name) : field(name), value(name, value, room));
        });
    return new Json.Obj(out);
  }

  private Json value(String name, Json value, Room room) {
    return switch (value) {
      case Json.Obj call when References.isFunction(call) -> functions(room).of(call);
      case Json.Obj object when name.equals("Condition") -> conditions.of(object, this::inside);
      case Json.Obj object -> fields(name, object, room);
      case Json.Arr list ->
          new Json.Arr(list.values().stream().map(v -> value(name, v, room)).toList());
      case Json.Str(String text) -> Json.of(text(name, text, room));
      case Json.Num(BigDecimal number) -> number(number, room);
      case Json.Bool _, Json.Nul _ -> value;
    };
  }

  private Functions functions(Room room) {
    return switch (room) {
      case KNOWN, SETTINGS -> functions;
      case STRANGE, OWN -> strictFunctions;
    };
  }

  private Json inside(String name, Json value) {
    return value(name, value, Room.KNOWN);
  }

  private Json.Obj fields(String parent, Json.Obj object, Room room) {
    boolean own =
        room == Room.OWN
            || OWN_FIELDS.contains(parent)
            || room == Room.STRANGE && OWN_FIELDS_IF_STRANGE.contains(parent);
    boolean tags = parent.equals("Tags");
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    object
        .fields()
        .forEach((name, value) ->
            out.put(
                own ? ownField(name) : field(name),
                value(own ? "Value" : name, value, own && !tags ? Room.OWN : room)));
    return new Json.Obj(out);
  }

  private String field(String name) {
    boolean tag = name.startsWith("aws:") && !name.contains("/");
    return tag || FIELD.matcher(name).matches() ? name : replacing.names(name);
  }

  private String ownField(String name) {
    return name.equals("ServiceToken") || name.startsWith("Fn::") ? name : replacing.tagKey(name);
  }

  private String text(String name, String text, Room room) {
    if (name.equals("Key")) {
      return replacing.tagKey(text);
    }
    if (text.equals("true") || text.equals("false") || text.equals("*")) {
      return text;
    }
    if (PRINCIPALS.contains(name)) {
      return syntax.principal(text);
    }
    boolean named = NAMING.matcher(name).matches();
    return switch (room) {
      case STRANGE, OWN -> syntax.text(text);
      case KNOWN -> isOfAws(name, text, named) ? text : syntax.text(text);
      case SETTINGS ->
          named ? syntax.text(text) : Syntax.isPlain(text) ? text : syntax.setting(text);
    };
  }

  private static boolean isOfAws(String name, String text, boolean named) {
    return Vocabulary.has(name, text) && (!named || name.equals("RequesterId"))
        || !named && Syntax.isPlain(text);
  }

  /** A number may be that of an account, and of what the program does not know anything. */
  private Json number(BigDecimal number, Room room) {
    String digits = number.toPlainString();
    boolean tells =
        digits.matches("\\d{12}")
            || (room == Room.STRANGE || room == Room.OWN)
                && digits.matches("\\d{" + SHORTEST_TELLING + ",}");
    if (!tells) {
      return new Json.Num(number);
    }
    return new Json.Num(new BigDecimal(replacing.names(digits)));
  }
}
