package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Real values in place of functions, and {@code REPLACE-WITH-…} where there is none yet: a made-up
 * id would be taken for a real one.
 */
final class Placeholders {
  private static final String ROOM = "cloudformation";
  private static final String MARK = "REPLACE-WITH-";
  private final Design design;
  private final Home home;
  private final LogicalIds ids;
  private final Set<Message> notes = new LinkedHashSet<>();

  Placeholders(Design design, Home home) {
    this.design = design;
    this.home = home;
    this.ids = LogicalIds.of(design.topology().toList());
  }

  /** What has to be filled in. */
  List<Message> notes() {
    return List.copyOf(notes);
  }

  /** The JSON without functions. */
  Json fill(Json json) {
    Json replaced = new Rewriting(reference -> Json.of(value(reference))).apply(json);
    Json joined = new Resolver(design.topology()).resolve(replaced, home);
    return joined.map(value ->
        value instanceof Json.Obj call && References.isFunction(call) && !isCondition(call)
            ? Json.of(unresolved(call))
            : value);
  }

  /** A statement that is nothing but its condition looks like a function. */
  private static boolean isCondition(Json.Obj call) {
    return call.fields().firstEntry().getKey().equals("Condition");
  }

  private String value(Reference reference) {
    if (reference.isPseudo()) {
      return pseudo(reference.name());
    }
    String name = reference.name();
    Optional<Resource> resource =
        name.isBlank() ? Optional.empty() : design.topology().get(ResourceId.of(name));
    return resource
        .map(r -> attribute(r, reference.attribute()))
        .orElseGet(() -> mark(Words.joined(reference.inSub()), "placeholder.unknown", name));
  }

  private String pseudo(String name) {
    return switch (name) {
      case "AWS::AccountId" -> account(home);
      case "AWS::Region" -> home.region();
      case "AWS::Partition" -> home.partition();
      case "AWS::URLSuffix" ->
          home.partition().equals("aws-cn") ? "amazonaws.com.cn" : "amazonaws.com";
      default -> mark(Words.joined(name), "placeholder.unknown", name);
    };
  }

  private String attribute(Resource resource, String attribute) {
    if (attribute.equals("PrivateIp")
        && resource instanceof Instance instance
        && instance.privateIpAddress() instanceof Value.Known<String>(String address)) {
      return address;
    }
    return switch (attribute) {
      case "Arn" -> arn(resource);
      case "",
          "GroupId",
          "AllocationId",
          "VpcId",
          "SubnetId",
          "RouteTableId",
          "NatGatewayId",
          "Id" ->
          id(resource);
      default ->
          mark(
              logical(resource) + "-" + Words.joined(attribute),
              "placeholder.attribute",
              Names.of(resource),
              attribute);
    };
  }

  private String id(Resource resource) {
    boolean named = resource instanceof Bucket || resource instanceof Role;
    return Physical.id(resource)
        .orElseGet(() ->
            mark(
                logical(resource) + (named ? "-NAME" : "-ID"),
                named ? "placeholder.name" : "placeholder.id",
                Names.of(resource)));
  }

  private String arn(Resource resource) {
    String standIn = Resolver.physicalId(resource);
    String account = ":" + resource.home().account() + ":";
    return Resolver.arn(resource)
        .map(arn -> arn.replace(account, ":" + account(resource.home()) + ":"))
        .map(arn -> replaceLast(arn, standIn, id(resource)))
        .orElseGet(() ->
            mark(logical(resource) + "-ARN", "placeholder.attribute", Names.of(resource), "Arn"));
  }

  private static String replaceLast(String text, String old, String replacement) {
    int at = text.lastIndexOf(old);
    return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + old.length());
  }

  private String account(Home where) {
    return Physical.isReal(where)
        ? where.account()
        : mark("ACCOUNT-ID", "placeholder.account", where.account());
  }

  private String logical(Resource resource) {
    return ids.of(resource.id()).orElseGet(() -> Words.joined(resource.id().value()));
  }

  private String unresolved(Json.Obj call) {
    String name = Words.joined(call.fields().firstEntry().getKey().replace("Fn::", ""));
    return mark(name + "-VALUE", "placeholder.function", JsonText.writeCompact(call));
  }

  private String mark(String what, String key, Object... arguments) {
    String placeholder = MARK + (what.isEmpty() ? "VALUE" : what);
    Object[] all = new Object[arguments.length + 1];
    all[0] = placeholder;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    notes.add(Message.of(ROOM, key, all));
    return placeholder;
  }
}
