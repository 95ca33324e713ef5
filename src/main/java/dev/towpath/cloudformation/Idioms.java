package dev.towpath.cloudformation;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resource's properties as an expert writes them by hand. */
final class Idioms {
  private static final Pattern PUBLIC_IMAGE =
      Pattern.compile("\\{\\{resolve:ssm:(/aws/service/[^:{}]+)}}");

  private final Stack stack;
  private final Parameters parameters;

  Idioms(Stack stack, Parameters parameters) {
    this.stack = stack;
    this.parameters = parameters;
  }

  /** The properties as they are, without what a template cannot say. */
  Json.Obj plain(Resource resource, Json.Obj written) {
    Json.Obj properties = withoutAwsTags((Json.Obj) withoutNulls(written));
    return resource instanceof Role role ? withPolicies(role, properties) : properties;
  }

  /** A resource's properties, whose references hold in the stack already. */
  Json.Obj of(Resource resource, Json.Obj written) {
    Json.Obj properties = withoutAwsTags((Json.Obj) withoutNulls(written));
    return switch (resource) {
      case Subnet subnet -> withZone(subnet, properties);
      case Instance instance -> withImage(instance, properties);
      case ElasticIp address when address.domain().isAbsent() -> properties.with("Domain", "vpc");
      case SecurityGroup group -> group(group, properties);
      case VpcEndpoint endpoint -> withService(endpoint, properties);
      case Role role -> withPolicies(role, properties);
      case TransitGateway gateway -> new DefaultTables(stack.topology()).of(gateway, properties);
      default -> properties;
    };
  }

  private Json.Obj withZone(Subnet subnet, Json.Obj properties) {
    return subnet
        .availabilityZone()
        .known()
        .map(zone ->
            properties.with("AvailabilityZone", parameters.zone(zone, stack.home().region())))
        .orElse(properties);
  }

  private Json.Obj withService(VpcEndpoint endpoint, Json.Obj properties) {
    return endpoint
        .serviceName()
        .known()
        .map(name -> properties.with("ServiceName", serviceName(name)))
        .orElse(properties);
  }

  private Json.Obj withPolicies(Role role, Json.Obj properties) {
    List<Json> arns = new ArrayList<>(properties.list("ManagedPolicyArns"));
    MadeByAws.policiesOf(stack.topology(), role).forEach(arn -> arns.add(Json.of(arn)));
    return arns.isEmpty() ? properties : properties.with("ManagedPolicyArns", new Json.Arr(arns));
  }

  /** The newest image by a public parameter can be chosen again at every deployment. */
  private Json.Obj withImage(Instance instance, Json.Obj properties) {
    if (instance.imageId().isAbsent()) {
      return properties.with("ImageId", parameters.newestImage(instance.instanceType().or("")));
    }
    Matcher matcher = PUBLIC_IMAGE.matcher(instance.imageId().or(""));
    return matcher.matches()
        ? properties.with("ImageId", parameters.image(matcher.group(1)))
        : properties;
  }

  private Json serviceName(String name) {
    String region = "." + stack.home().region() + ".";
    return name.contains(region) && !name.contains("${")
        ? Json.of("Fn::Sub", name.replace(region, ".${AWS::Region}."))
        : Json.of(name);
  }

  /** A VPC's default group is AWS's; a group like it must have another name. */
  private static Json.Obj group(SecurityGroup group, Json.Obj properties) {
    Json.Obj named =
        group.groupName().or("").equals("default") ? properties.without("GroupName") : properties;
    return group.groupDescription().isAbsent()
        ? named.with("GroupDescription", described(group))
        : named;
  }

  /** EC2 insists on a description and takes few signs in it (AWS::EC2::SecurityGroup). */
  private static String described(SecurityGroup group) {
    String plain = Names.of(group).replaceAll("[^a-zA-Z0-9. _:/()#,@+=;{}!$*&\\[\\]-]", "").strip();
    return plain.isEmpty() ? "Security group" : plain.substring(0, Math.min(plain.length(), 255));
  }

  /** CloudFormation refuses null anywhere in a template. */
  private static Json withoutNulls(Json json) {
    return switch (json) {
      case Json.Obj object -> {
        SequencedMap<String, Json> out = new LinkedHashMap<>();
        object.fields().entrySet().stream()
            .filter(field -> !(field.getValue() instanceof Json.Nul))
            .forEach(field -> out.put(field.getKey(), withoutNulls(field.getValue())));
        yield new Json.Obj(out);
      }
      case Json.Arr list ->
          new Json.Arr(
              list.values().stream()
                  .filter(value -> !(value instanceof Json.Nul))
                  .map(Idioms::withoutNulls)
                  .toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  /** Nobody but AWS may set tags that begin with {@code aws:}. */
  private static Json.Obj withoutAwsTags(Json.Obj properties) {
    return switch (properties.get("Tags").orElse(Json.Obj.EMPTY)) {
      case Json.Arr list -> {
        List<Json> own =
            list.values().stream()
                .filter(t -> !(t instanceof Json.Obj tag && isAws(tag.text("Key").orElse(""))))
                .toList();
        yield own.isEmpty()
            ? properties.without("Tags")
            : properties.with("Tags", new Json.Arr(own));
      }
      case Json.Obj map when !map.isEmpty() -> {
        SequencedMap<String, Json> own = new LinkedHashMap<>(map.fields());
        own.keySet().removeIf(Idioms::isAws);
        yield own.isEmpty()
            ? properties.without("Tags")
            : properties.with("Tags", new Json.Obj(own));
      }
      default -> properties;
    };
  }

  private static boolean isAws(String key) {
    return key.toLowerCase(Locale.ROOT).startsWith("aws:");
  }
}
