package dev.towpath.model;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Turns intrinsic functions that name resources of the design into the values that they would have
 * after deployment.
 *
 * <p>A resource that is not deployed yet gets a stand-in for AWS's id, of the right form and always
 * the same for the same id, so that policies can be evaluated; {@link #named} leads back to the
 * resource.
 */
public final class Resolver {
  private static final Pattern SUB = Pattern.compile("\\$\\{([!]?[A-Za-z0-9:._-]+)}");
  private static final Pattern PHYSICAL = Pattern.compile("[a-z]+-[0-9a-f]{8}(?:[0-9a-f]{9})?");
  private final Topology topology;

  /** Resolves within a topology. */
  public Resolver(Topology topology) {
    this.topology = topology;
  }

  /**
   * What {@code Ref} returns: AWS's id, a name, or its stand-in. For an Elastic IP address the
   * allocation id.
   */
  public static String physicalId(Resource resource) {
    String id = resource.id().value();
    Optional<Kind> kind = Kinds.of(resource).kind();
    String prefix = kind.map(Kind::idPrefix).orElse("");
    if (!prefix.isEmpty()) {
      boolean real = id.startsWith(prefix) && PHYSICAL.matcher(id).matches();
      return real ? id : prefix + standIn(id);
    }
    return Kinds.of(resource)
        .nameProperty()
        .flatMap(property -> ((Value<?>) property.get(resource)).known())
        .map(Object::toString)
        .orElseGet(() -> resource instanceof Bucket ? "towpath-" + standIn(id) : id);
  }

  private static String standIn(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(sum.getValue(), 8) + "0" + hex.toHexDigits(id.hashCode());
  }

  /** The ARN; empty where the kind has none. */
  public static Optional<String> arn(Resource resource) {
    Home home = resource.home();
    return Kinds.of(resource)
        .kind()
        .map(Kind::arn)
        .filter(arn -> !arn.isEmpty())
        .map(arn ->
            arn.replace("${Partition}", home.partition())
                .replace("${Region}", home.region())
                .replace("${Account}", home.account())
                .replace("${Id}", physicalId(resource)))
        .map(arn -> withProperties(arn, resource));
  }

  /** Puts the values of properties in; one that is not known leaves its name standing. */
  private static String withProperties(String arn, Resource resource) {
    return SUB.matcher(arn)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                Kinds.of(resource)
                    .property(match.group(1))
                    .flatMap(property -> ((Value<?>) property.get(resource)).known())
                    .map(Object::toString)
                    .orElse(match.group(1))));
  }

  /** The resource whose physical id, stand-in or ARN this is. */
  public Optional<Resource> named(String physicalIdOrArn) {
    return Kinds.all().stream()
        .filter(kind -> mayName(kind, physicalIdOrArn))
        .flatMap(kind -> topology.fact(new PhysicalIds(kind.record())).find(physicalIdOrArn))
        .flatMap(id -> topology.get(id).stream())
        .min(Comparator.comparing(Resource::id));
  }

  private static boolean mayName(KindDeclaration declaration, String physicalIdOrArn) {
    Kind kind = declaration.kind().orElseThrow();
    return physicalIdOrArn.startsWith("arn:")
        ? !kind.arn().isEmpty()
        : physicalIdOrArn.startsWith(kind.idPrefix());
  }

  /** The JSON with every function that can be resolved replaced by its value; the others stay. */
  public Json resolve(Json json, Home home) {
    return json.map(value -> value instanceof Json.Obj object ? function(object, home) : value);
  }

  /** The text of a value; unknown where a function in it cannot be resolved. */
  public Value<String> text(Value<String> value, Home home) {
    if (!(value instanceof Value.Formula<String>(Json json))) {
      return value;
    }
    return resolve(json, home)
        .asText()
        .<Value<String>>map(Value::of)
        .orElseGet(() -> unresolved(json));
  }

  /** The JSON of a value, resolved as far as it can be. */
  public Optional<Json> json(Value<Json> value, Home home) {
    return switch (value) {
      case Value.Known<Json>(Json json) -> Optional.of(resolve(json, home));
      case Value.Formula<Json>(Json json) -> Optional.of(resolve(json, home));
      case Value.Absent<Json> _, Value.Unknown<Json> _ -> Optional.empty();
    };
  }

  private static Value<String> unresolved(Json json) {
    return new Value.Unknown<>(
        Unresolved.reason(json)
            .orElseGet(() -> Message.of("model", "unresolved", JsonText.writeCompact(json))));
  }

  private Json function(Json.Obj object, Home home) {
    if (!References.isFunction(object)) {
      return object;
    }
    Map.Entry<String, Json> call = object.fields().firstEntry();
    Optional<String> text =
        switch (call.getKey()) {
          case "Ref" -> call.getValue().asText().flatMap(name -> value(name, home));
          case "Fn::GetAtt" -> getAtt(call.getValue(), home);
          case "Fn::Sub" -> sub(call.getValue(), home);
          case "Fn::Join" -> join(call.getValue());
          default -> Optional.empty();
        };
    return text.<Json>map(Json::of).orElse(object);
  }

  private Optional<String> getAtt(Json argument, Home home) {
    List<String> parts =
        argument.elements().stream().flatMap(part -> part.asText().stream()).toList();
    if (parts.size() < 2) {
      return parts.stream().findFirst().flatMap(name -> value(name, home));
    }
    String attribute = String.join(".", parts.subList(1, parts.size()));
    return Optional.of(parts.getFirst())
        .filter(id -> !id.isBlank())
        .flatMap(id -> topology.get(ResourceId.of(id)))
        .flatMap(resource -> attribute(resource, attribute));
  }

  /**
   * A name as {@code Fn::Sub} knows it: a resource, its attribute after a dot, or a pseudo
   * parameter.
   */
  private Optional<String> value(String name, Home home) {
    switch (name) {
      case "AWS::Region":
        return Optional.of(home.region());
      case "AWS::AccountId":
        return Optional.of(home.account());
      case "AWS::Partition":
        return Optional.of(home.partition());
      case "AWS::URLSuffix":
        return Optional.of(
            home.partition().equals("aws-cn") ? "amazonaws.com.cn" : "amazonaws.com");
      default:
        return References.idsIn(name, true).stream()
            .flatMap(id -> topology.get(id).stream())
            .findFirst()
            .flatMap(r ->
                r.id().value().equals(name)
                    ? Optional.of(physicalId(r))
                    : attribute(r, name.substring(r.id().value().length() + 1)));
    }
  }

  private static Optional<String> attribute(Resource resource, String attribute) {
    return switch (attribute) {
      case "Arn", "FlowArn" -> arn(resource);
      case "GroupId", "AllocationId", "VpcId", "SubnetId", "RouteTableId", "NatGatewayId", "Id" ->
          Optional.of(physicalId(resource));
      case "PrivateIp" ->
          resource instanceof Instance i ? i.privateIpAddress().known() : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> sub(Json argument, Home home) {
    List<Json> parts = argument.elements();
    Map<String, String> own = new LinkedHashMap<>();
    if (parts.size() > 1 && parts.get(1) instanceof Json.Obj variables) {
      variables
          .fields()
          .forEach((name, value) -> value.asText().ifPresent(text -> own.put(name, text)));
    }
    Function<String, Optional<String>> lookup =
        name -> Optional.ofNullable(own.get(name)).or(() -> value(name, home));
    return parts.isEmpty()
        ? Optional.empty()
        : parts.getFirst().asText().flatMap(t -> fill(t, lookup));
  }

  private static Optional<String> fill(String text, Function<String, Optional<String>> lookup) {
    Matcher matcher = SUB.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<String> value =
          name.startsWith("!") ? Optional.of("${" + name.substring(1) + "}") : lookup.apply(name);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(out, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(matcher.appendTail(out).toString());
  }

  private static Optional<String> join(Json argument) {
    if (!(argument instanceof Json.Arr arr)
        || arr.values().size() != 2
        || !(arr.values().get(1) instanceof Json.Arr list)) {
      return Optional.empty();
    }
    List<Optional<String>> texts = list.values().stream().map(Json::asText).toList();
    Optional<String> between = arr.values().getFirst().asText();
    if (between.isEmpty() || texts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        String.join(between.get(), texts.stream().map(Optional::orElseThrow).toList()));
  }
}
