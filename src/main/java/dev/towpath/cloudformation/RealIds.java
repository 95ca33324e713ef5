package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Json;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The real ids and ARNs of resources that the template creates anew. A text that is one of them, as
 * in the policies of a scanned account, would name the old resource; it becomes a reference.
 */
final class RealIds {
  private final Map<String, Reference> ids = new HashMap<>();
  private final Map<String, Reference> buckets = new HashMap<>();
  private final Map<String, Reference> roles = new HashMap<>();

  RealIds(Stack stack, LogicalIds logicalIds) {
    for (Resource resource : stack.resources()) {
      String logical = logicalIds.of(resource.id()).orElseThrow();
      switch (resource) {
        case Bucket b ->
            Physical.arn(b).ifPresent(arn -> buckets.put(arn, new Reference(logical, "Arn")));
        case Role r ->
            Physical.arn(r).ifPresent(arn -> roles.put(arn, new Reference(logical, "Arn")));
        case ElasticIp e ->
            Physical.id(e).ifPresent(id -> ids.put(id, new Reference(logical, "AllocationId")));
        default -> {
          if (hasRealId(resource)) {
            ids.put(resource.id().value(), Reference.to(logical));
          }
        }
      }
    }
  }

  private static boolean hasRealId(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::idPrefix).filter(p -> !p.isEmpty()).isPresent()
        && Physical.id(resource).isPresent();
  }

  /** The resource's properties with references instead of such texts. */
  Json.Obj toReferences(Resource resource, Json.Obj properties) {
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    properties.fields().forEach((name, value) -> out.put(name, replace(resource, value)));
    return new Json.Obj(out);
  }

  private Json replace(Resource resource, Json json) {
    return switch (json) {
      case Json.Obj call when References.isFunction(call) && isClosed(call) -> call;
      case Json.Obj object -> toReferences(resource, object);
      case Json.Arr list ->
          new Json.Arr(list.values().stream().map(v -> replace(resource, v)).toList());
      case Json.Str(String text) -> reference(resource, text);
      case Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  private static boolean isClosed(Json.Obj call) {
    return switch (call.fields().firstEntry().getKey()) {
      case "Ref", "Fn::GetAtt", "Fn::Sub" -> true;
      default -> false;
    };
  }

  private Json reference(Resource resource, String text) {
    Reference direct = ids.get(text);
    if (direct != null && !text.equals(resource.id().value())) {
      return direct.json();
    }
    // S3 refuses a policy that names a role which does not exist yet
    Reference role = resource instanceof BucketPolicy ? roles.get(text) : null;
    if (role != null) {
      return role.json();
    }
    return resource instanceof Bucket ? Json.of(text) : bucket(text);
  }

  private Json bucket(String text) {
    int slash = text.indexOf('/');
    Reference bucket = buckets.get(slash < 0 ? text : text.substring(0, slash));
    if (bucket == null) {
      return Json.of(text);
    }
    return slash < 0
        ? bucket.json()
        : Json.of(
            "Fn::Sub", "${" + bucket.inSub() + "}" + Rewriting.escaped(text.substring(slash)));
  }
}
