package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of a template as expressions; empty where Terraform has no word for one. */
final class Expressions {
  private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");
  private final Addresses addresses;

  Expressions(Addresses addresses) {
    this.addresses = addresses;
  }

  Optional<Hcl> of(Json value) {
    return switch (value) {
      case Json.Str(String text) ->
          addresses.variables().outside(text).or(() -> Optional.of(new Hcl.Text(text)));
      case Json.Num(var number) -> Optional.of(new Hcl.Code(number.toPlainString()));
      case Json.Bool(boolean bool) -> Optional.of(new Hcl.Code(String.valueOf(bool)));
      case Json.Nul _ -> Optional.of(new Hcl.Code("null"));
      case Json.Arr(var values) -> all(values).map(Hcl.Listing::new);
      case Json.Obj object when References.isFunction(object) -> function(object);
      case Json.Obj object -> mapping(object);
    };
  }

  private Optional<List<Hcl>> all(List<Json> values) {
    List<Hcl> out = new ArrayList<>();
    for (Json value : values) {
      Optional<Hcl> made = of(value);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      out.add(made.get());
    }
    return Optional.of(out);
  }

  private Optional<Hcl> mapping(Json.Obj object) {
    SequencedMap<String, Hcl> out = new LinkedHashMap<>();
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      Optional<Hcl> made = of(field.getValue());
      if (made.isEmpty()) {
        return Optional.empty();
      }
      out.put(field.getKey(), made.get());
    }
    return Optional.of(new Hcl.Mapping(out));
  }

  private Optional<Hcl> function(Json.Obj object) {
    Map.Entry<String, Json> call = object.fields().firstEntry();
    Json argument = call.getValue();
    return switch (call.getKey()) {
      case "Ref" -> argument.asText().flatMap(id -> addresses.value(id, "Ref"));
      case "Fn::GetAtt" -> attribute(argument);
      case "Fn::Sub" -> substituted(argument);
      case "Fn::Join" -> joined(argument);
      case "Fn::Base64" -> of(argument).map(text -> new Hcl.Call("base64encode", List.of(text)));
      case "Fn::Split" ->
          of(argument)
              .filter(list -> list instanceof Hcl.Listing(var two) && two.size() == 2)
              .map(list -> new Hcl.Call("split", ((Hcl.Listing) list).elements()));
      default -> Optional.empty();
    };
  }

  private Optional<Hcl> attribute(Json argument) {
    String path =
        argument instanceof Json.Arr(var parts)
            ? String.join(".", parts.stream().map(p -> p.asText().orElse("?")).toList())
            : argument.asText().orElse("?");
    return named(path);
  }

  /** What stands at a place of {@code Fn::Sub}: an id, or an id and an attribute. */
  private Optional<Hcl> named(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? addresses.value(path, "Ref")
        : addresses.value(path.substring(0, dot), path.substring(dot + 1));
  }

  private Optional<Hcl> substituted(Json argument) {
    if (argument instanceof Json.Arr(var parts)) {
      return parts.size() == 2 && parts.get(1) instanceof Json.Obj given
          ? parts.getFirst().asText().flatMap(text -> substituted(text, given))
          : Optional.empty();
    }
    return argument.asText().flatMap(text -> substituted(text, Json.Obj.EMPTY));
  }

  private Optional<Hcl> substituted(String text, Json.Obj given) {
    List<Hcl> pieces = new ArrayList<>();
    Matcher places = PLACE.matcher(text);
    int end = 0;
    while (places.find()) {
      pieces.add(new Hcl.Text(text.substring(end, places.start())));
      end = places.end();
      String name = places.group(1);
      Optional<Hcl> piece =
          name.startsWith("!")
              ? Optional.of(new Hcl.Text("${" + name.substring(1) + "}"))
              : given.get(name).map(this::of).orElseGet(() -> named(name.strip()));
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      pieces.add(piece.get());
    }
    pieces.add(new Hcl.Text(text.substring(end)));
    return Optional.of(template(pieces));
  }

  private Optional<Hcl> joined(Json argument) {
    if (!(argument instanceof Json.Arr(var two) && two.size() == 2)) {
      return Optional.empty();
    }
    Optional<String> between = two.getFirst().asText();
    if (between.isPresent() && two.get(1) instanceof Json.Arr(var parts)) {
      return all(parts).map(pieces -> template(separated(pieces, between.get())));
    }
    return all(two).map(arguments -> new Hcl.Call("join", arguments));
  }

  private static List<Hcl> separated(List<Hcl> pieces, String between) {
    List<Hcl> out = new ArrayList<>();
    for (Hcl piece : pieces) {
      if (!out.isEmpty()) {
        out.add(new Hcl.Text(between));
      }
      out.add(piece);
    }
    return out;
  }

  /** Texts side by side become one; an expression alone needs no quotes around it. */
  private static Hcl template(List<Hcl> pieces) {
    List<Hcl> out = new ArrayList<>();
    for (Hcl piece : pieces.stream().flatMap(p -> flat(p).stream()).toList()) {
      if (piece instanceof Hcl.Text(String text)) {
        if (text.isEmpty()) {
          continue;
        }
        if (!out.isEmpty() && out.getLast() instanceof Hcl.Text(String before)) {
          out.set(out.size() - 1, new Hcl.Text(before + text));
          continue;
        }
      }
      out.add(piece);
    }
    return switch (out.size()) {
      case 0 -> new Hcl.Text("");
      case 1 -> out.getFirst();
      default -> new Hcl.Template(out);
    };
  }

  private static List<Hcl> flat(Hcl piece) {
    return piece instanceof Hcl.Template(var inner) ? inner : List.of(piece);
  }
}
