package dev.towpath.account.difference;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes values so that two ways of naming one thing become one text: intrinsic functions, AWS's
 * ids and ARNs of the design's resources become tokens. A function that cannot be resolved stays.
 */
final class Canon {
  private static final Set<String> ITSELF =
      Set.of("GroupId", "AllocationId", "VpcId", "SubnetId", "RouteTableId", "NatGatewayId", "Id");
  private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:[^\\s\"',]+");
  private static final Pattern S3_URL = Pattern.compile("(s3(?:ssl)?://)([^/]+)(.*)");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  /** The label of the account that the resource itself is of. */
  static final String OWN_ACCOUNT = "AWS::AccountId";

  private static final String ACCOUNT = Token.of(OWN_ACCOUNT, Token.ITSELF);

  private final Topology topology;
  private final Identities identities;
  private final Function<ResourceId, String> label;
  private final Resolver resolver;

  /**
   * Writes values of a topology.
   *
   * @param label what a resource is called in tokens
   */
  Canon(Topology topology, Identities identities, Function<ResourceId, String> label) {
    this.topology = topology;
    this.identities = identities;
    this.label = label;
    resolver = new Resolver(topology);
  }

  /** The canonical value. */
  Json of(Json json, Home home) {
    return switch (json) {
      case Json.Obj object when References.isFunction(object) -> function(object, home);
      case Json.Obj object -> {
        Json.Obj out = Json.Obj.EMPTY;
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
          out = out.with(field.getKey(), of(field.getValue(), home));
        }
        yield out;
      }
      case Json.Arr list -> new Json.Arr(list.values().stream().map(v -> of(v, home)).toList());
      case Json.Str(String text) -> Json.of(text(text, home));
      case Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  /** The canonical value of a property in which only a reference can stand. */
  Json ofReference(Json json, Home home) {
    return switch (json) {
      case Json.Str(String text) ->
          identities
              .ofReference(text)
              .<Json>map(id -> Json.of(token(id, Token.ITSELF)))
              .orElseGet(() -> of(json, home));
      case Json.Arr list ->
          new Json.Arr(list.values().stream().map(v -> ofReference(v, home)).toList());
      case Json.Obj _, Json.Num _, Json.Bool _, Json.Nul _ -> of(json, home);
    };
  }

  private String token(ResourceId id, String attribute) {
    return Token.of(label.apply(id), attribute);
  }

  private String text(String text, Home home) {
    Matcher url = S3_URL.matcher(text);
    if (url.matches()) {
      Optional<ResourceId> bucket = identities.ofBucket(url.group(2));
      return bucket.map(id -> url.group(1) + token(id, Token.ITSELF) + url.group(3)).orElse(text);
    }
    if (text.equals(home.account())) {
      return ACCOUNT;
    }
    String arns = ARN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(arn(m.group(), home)));
    return Identities.AWS_ID
        .matcher(arns)
        .replaceAll(m ->
            Matcher.quoteReplacement(
                identities.ofId(m.group()).map(id -> token(id, Token.ITSELF)).orElse(m.group())));
  }

  private String arn(String arn, Home home) {
    return identities
        .ofArn(arn)
        .map(found -> token(found.getKey(), "Arn") + arn.substring(found.getValue()))
        .orElseGet(() -> arn.replace(":" + home.account() + ":", ":" + ACCOUNT + ":"));
  }

  private Json function(Json.Obj call, Home home) {
    Map.Entry<String, Json> field = call.fields().firstEntry();
    Optional<String> resolved =
        switch (field.getKey()) {
          case "Ref" -> field.getValue().asText().flatMap(name -> name(name, home));
          case "Fn::GetAtt" -> getAtt(field.getValue(), home);
          case "Fn::Sub", "Fn::Join" -> composed(call, field.getValue(), home);
          default -> Optional.empty();
        };
    return resolved.<Json>map(Json::of).orElse(call);
  }

  /** Filled with AWS's ids first, so that an ARN that is put together is known as one. */
  private Optional<String> composed(Json.Obj call, Json argument, Home home) {
    Optional<String> filled = resolver.resolve(call, home).asText().map(t -> text(t, home));
    return filled.or(
        () -> call.get("Fn::Sub").isPresent() ? sub(argument, home) : Optional.empty());
  }

  private Optional<String> getAtt(Json argument, Home home) {
    List<String> parts = argument.elements().stream().flatMap(p -> p.asText().stream()).toList();
    if (parts.size() == 1) {
      return name(parts.getFirst(), home);
    }
    return parts.isEmpty() || parts.getFirst().isBlank()
        ? Optional.empty()
        : attribute(
            ResourceId.of(parts.getFirst()), String.join(".", parts.subList(1, parts.size())));
  }

  private Optional<String> attribute(ResourceId id, String attribute) {
    return topology
        .get(id)
        .map(_ -> token(id, ITSELF.contains(attribute) ? Token.ITSELF : plain(attribute)));
  }

  private static String plain(String attribute) {
    return attribute.equals("FlowArn") ? "Arn" : attribute;
  }

  private Optional<String> name(String name, Home home) {
    switch (name) {
      case "AWS::AccountId":
        return Optional.of(ACCOUNT);
      case "AWS::Region":
        return Optional.of(home.region());
      case "AWS::Partition":
        return Optional.of(home.partition());
      case "AWS::URLSuffix":
        return Optional.of(
            home.partition().equals("aws-cn") ? "amazonaws.com.cn" : "amazonaws.com");
      default:
        return resource(name);
    }
  }

  private Optional<String> resource(String name) {
    int end = name.length();
    while (end > 0) {
      String before = name.substring(0, end);
      ResourceId id = before.isBlank() ? null : ResourceId.of(before);
      if (id != null && topology.contains(id)) {
        return end < name.length()
            ? attribute(id, name.substring(end + 1))
            : Optional.of(itself(id));
      }
      end = name.lastIndexOf('.', end - 1);
    }
    return Optional.empty();
  }

  /** {@code Ref} of an Elastic IP address gives the address, all else of it the allocation. */
  private String itself(ResourceId id) {
    boolean address = topology.get(id, ElasticIp.class).isPresent();
    return token(id, address ? "PublicIp" : Token.ITSELF);
  }

  private Optional<String> sub(Json argument, Home home) {
    List<Json> parts = argument.elements();
    Optional<String> pattern = parts.isEmpty() ? Optional.empty() : parts.getFirst().asText();
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> own = new HashMap<>();
    if (parts.size() > 1 && parts.get(1) instanceof Json.Obj variables) {
      variables
          .fields()
          .forEach((name, value) -> of(value, home).asText().ifPresent(t -> own.put(name, t)));
    }
    Matcher matcher = VARIABLE.matcher(pattern.get());
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<String> value =
          name.startsWith("!")
              ? Optional.of("${" + name.substring(1) + "}")
              : Optional.ofNullable(own.get(name)).or(() -> name(name, home));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      matcher.appendReplacement(out, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(matcher.appendTail(out).toString());
  }
}
