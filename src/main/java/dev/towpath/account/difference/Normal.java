package dev.towpath.account.difference;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.PropertyDeclaration.Shape;
import dev.towpath.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of one resource in canonical and normal form, defaults filled in. */
final class Normal {
  private static final String TAGS = "Tags";
  private final Canon canon;

  Normal(Canon canon) {
    this.canon = canon;
  }

  /** The form of a resource with these properties. */
  Json.Obj of(Resource resource, Json.Obj properties) {
    String type = Kinds.typeOf(resource);
    Json.Obj out = Json.Obj.EMPTY;
    for (Map.Entry<String, Json> field : properties.fields().entrySet()) {
      Json value = canonical(resource, field.getKey(), field.getValue());
      out = out.with(field.getKey(), normal(type, List.of(field.getKey()), value));
    }
    for (String name : Defaults.of(type)) {
      Json value = Defaults.of(type, name).orElseThrow();
      out = out.get(name).isPresent() ? out : out.with(name, normal(type, List.of(name), value));
    }
    return out.get(TAGS).filter(tags -> tags.equals(Json.Obj.EMPTY)).isPresent()
        ? out.without(TAGS)
        : out;
  }

  private Json canonical(Resource resource, String name, Json value) {
    Optional<PropertyDeclaration> property = Kinds.of(resource).property(name);
    boolean reference =
        property
            .filter(p -> p.shape() == Shape.REFERENCE || p.shape() == Shape.REFERENCES)
            .isPresent();
    return reference ? canon.ofReference(value, resource.home()) : canon.of(value, resource.home());
  }

  private static Json normal(String type, List<String> path, Json value) {
    if (path.getLast().equals(TAGS)) {
      return tags(value);
    }
    if (Policies.is(value)) {
      return Policies.of(value);
    }
    return switch (value) {
      case Json.Obj object -> {
        Json.Obj out = Json.Obj.EMPTY;
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
          out =
              out.with(
                  field.getKey(), normal(type, inside(path, field.getKey()), field.getValue()));
        }
        yield isRule(path) ? rule(out) : out;
      }
      case Json.Arr list -> {
        List<Json> values = list.values().stream().map(v -> normal(type, path, v)).toList();
        yield Defaults.isSet(type, path) ? Sets.of(values) : new Json.Arr(values);
      }
      // numbers and Booleans may be written as texts
      case Json.Str _, Json.Num _, Json.Bool _ -> Json.of(value.asText().orElse(""));
      case Json.Nul _ -> value;
    };
  }

  private static List<String> inside(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  private static boolean isRule(List<String> path) {
    return path.size() == 1 && path.getFirst().startsWith("SecurityGroup");
  }

  /** A rule of a security group; ports mean nothing where all protocols are meant. */
  private static Json.Obj rule(Json.Obj rule) {
    String protocol =
        switch (rule.text("IpProtocol").orElse("")) {
          case "6" -> "tcp";
          case "17" -> "udp";
          case "1" -> "icmp";
          case "58" -> "icmpv6";
          case "all" -> "-1";
          default -> rule.text("IpProtocol").orElse("");
        };
    Json.Obj out = rule.with("IpProtocol", protocol);
    return protocol.equals("-1") ? out.without("FromPort").without("ToPort") : out;
  }

  /** Tags in either form as one object, without those that only AWS may write. */
  private static Json tags(Json tags) {
    Json.Obj out = Json.Obj.EMPTY;
    if (tags instanceof Json.Obj map) {
      for (Map.Entry<String, Json> tag : map.fields().entrySet()) {
        out = tag.getKey().startsWith("aws:") ? out : out.with(tag.getKey(), tag.getValue());
      }
      return out;
    }
    for (Json tag : tags.elements()) {
      if (tag instanceof Json.Obj pair && pair.text("Key").isPresent()) {
        String key = pair.text("Key").orElseThrow();
        out = key.startsWith("aws:") ? out : out.with(key, pair.get("Value").orElse(Json.of("")));
      }
    }
    return out;
  }
}
