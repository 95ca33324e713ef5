package dev.towpath.account.share;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the properties of a resource and replaces each text by what it is. */
final class Walk {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  /** Texts that AWS reads and that tell nothing of whose they are. */
  private static final Set<String> KEPT =
      Set.of(
          "Version",
          "Effect",
          "Action",
          "NotAction",
          "AvailabilityZone",
          "AvailabilityZoneId",
          "InstanceType",
          "IpProtocol",
          "Protocol",
          "Type",
          "State",
          "ConnectivityType",
          "Domain",
          "VpcEndpointType",
          "InstanceTenancy",
          "ResourceType",
          "InterfaceType",
          "Origin",
          "Service",
          "Region",
          "PeerRegion",
          "LocationConstraint",
          "ObjectOwnership",
          "DnsRecordIpType",
          "PrivateDnsOnlyForInboundResolverEndpoint");

  private static final Set<String> SETTINGS = Set.of("EncoderSettings");
  private static final Pattern NAMING =
      Pattern.compile(
          ".*(?:Name|Id|Ref|Url|Uri|Username|Password|PasswordParam|Path|Prefix|Modifier|"
              + "Description|Text|Title|Label|Key|Arn|Address|Host)");

  private final Replacing replacing;
  private final Syntax syntax;

  Walk(Replacing replacing) {
    this.replacing = replacing;
    syntax = new Syntax(replacing);
  }

  Json.Obj properties(Resource resource, Json.Obj properties) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    properties
        .fields()
        .forEach((name, value) -> {
          Optional<PropertyDeclaration> property = Kinds.of(resource).property(name);
          boolean settings = SETTINGS.contains(name);
          out.put(name, value(name, value, property.map(PropertyDeclaration::values), settings));
        });
    return new Json.Obj(out);
  }

  private Json value(String name, Json value, Optional<List<String>> allowed, boolean settings) {
    return switch (value) {
      case Json.Obj call when References.isFunction(call) -> function(call);
      case Json.Obj object when name.equals("Tags") -> tags(object);
      case Json.Obj object when name.endsWith("Principal") && !object.isEmpty() ->
          fields(object, settings);
      case Json.Obj object -> fields(object, settings);
      case Json.Arr list ->
          new Json.Arr(list.values().stream().map(v -> value(name, v, allowed, settings)).toList());
      case Json.Str(String text) -> Json.of(text(name, text, allowed, settings));
      case Json.Num _, Json.Bool _, Json.Nul _ -> value;
    };
  }

  private Json.Obj fields(Json.Obj object, boolean settings) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    object
        .fields()
        .forEach((name, value) ->
            out.put(conditionKey(name), value(name, value, Optional.empty(), settings)));
    return new Json.Obj(out);
  }

  /** {@code aws:ResourceTag/customer} holds a name after the slash; an address may be a key. */
  private String conditionKey(String name) {
    int slash = name.indexOf(':') > 0 ? name.indexOf('/') : -1;
    if (slash > 0) {
      return name.substring(0, slash + 1) + tagKey(name.substring(slash + 1));
    }
    return name.matches("[0-9a-f.:]+") ? replacing.names(name) : name;
  }

  private String tagKey(String key) {
    return key.equals("Name") || key.startsWith("aws:") ? key : replacing.names(key);
  }

  private Json tags(Json.Obj tags) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    tags.fields()
        .forEach(
            (key, value) -> out.put(tagKey(key), value("Value", value, Optional.empty(), false)));
    return new Json.Obj(out);
  }

  private String text(String name, String text, Optional<List<String>> allowed, boolean settings) {
    if (name.equals("Key")) {
      return tagKey(text);
    }
    boolean constant = allowed.filter(values -> values.contains(text)).isPresent();
    if (constant || KEPT.contains(name) || text.equals("local")) {
      return name.equals("Service") ? syntax.principal(text) : text;
    }
    if (name.equals("AWS") || name.equals("Principal") || name.equals("NotPrincipal")) {
      return syntax.principal(text);
    }
    boolean named = NAMING.matcher(name).matches();
    return settings && !named
        ? syntax.unknown(text)
        : named ? syntax.text(text) : syntax.unknown(text);
  }

  private Json function(Json.Obj call) {
    Map.Entry<String, Json> field = call.fields().firstEntry();
    return switch (field.getKey()) {
      case "Ref" -> Json.of("Ref", id(field.getValue()));
      case "Fn::GetAtt" ->
          Json.of(
              "Fn::GetAtt",
              field.getValue() instanceof Json.Arr list && !list.values().isEmpty()
                  ? attribute(list.values())
                  : dotted(field.getValue()));
      case "Fn::Sub" -> Json.of("Fn::Sub", sub(field.getValue()));
      case "Fn::Unread" -> call;
      default -> Json.of(field.getKey(), value("", field.getValue(), Optional.empty(), false));
    };
  }

  private Json id(Json name) {
    return name instanceof Json.Str(String text) && !text.startsWith("AWS::")
        ? Json.of(replacing.names(text))
        : name;
  }

  private Json attribute(List<Json> parts) {
    List<Json> out = new java.util.ArrayList<>(parts);
    out.set(0, id(parts.getFirst()));
    return new Json.Arr(out);
  }

  private Json dotted(Json value) {
    return value instanceof Json.Str(String text) ? Json.of(variable(text)) : value;
  }

  private Json sub(Json argument) {
    return switch (argument) {
      case Json.Str(String text) -> Json.of(filled(text));
      case Json.Arr(List<Json> parts)
          when !parts.isEmpty() && parts.getFirst() instanceof Json.Str(String text) -> {
        List<Json> out = new java.util.ArrayList<>(parts);
        out.set(0, Json.of(filled(text)));
        for (int i = 1; i < parts.size(); i++) {
          out.set(i, parts.get(i) instanceof Json.Obj own ? tags(own) : parts.get(i));
        }
        yield new Json.Arr(out);
      }
      default -> argument;
    };
  }

  /** Variables are hidden from what looks at the form of the whole text, and come back after. */
  private String filled(String text) {
    List<String> variables = new java.util.ArrayList<>();
    Matcher matcher = VARIABLE.matcher(text);
    String plain =
        matcher.replaceAll(m -> {
          variables.add(m.group(1));
          return Matcher.quoteReplacement(hidden(variables.size() - 1));
        });
    String out = syntax.text(plain);
    for (int i = 0; i < variables.size(); i++) {
      out = out.replace(hidden(i), "${" + variable(variables.get(i)) + "}");
    }
    return out;
  }

  private static String hidden(int number) {
    return "\uE010" + (char) ('\uE100' + number) + "\uE011";
  }

  /** The id before the attribute; an attribute has no lower-case beginning. */
  private String variable(String name) {
    if (name.contains(":") || name.startsWith("!")) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    boolean attribute = dot > 0 && name.substring(dot + 1).matches("[A-Z][A-Za-z0-9.]*");
    return attribute
        ? replacing.names(name.substring(0, dot)) + name.substring(dot)
        : replacing.names(name);
  }
}
