package dev.towpath.account.difference;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings what the right design says into the left one: its references lead to the left design's
 * resources, and the resources that the left one lacks have ids of their own there.
 */
public final class Taking {
  private final Difference difference;
  private final Canon canon;
  private final Folding folded;
  private final Map<ResourceId, ResourceId> fresh = new LinkedHashMap<>();

  /** Takes from the right side of a difference. */
  public Taking(Difference difference) {
    this.difference = difference;
    Topology right = difference.right().topology();
    Identities identities = new Identities(right);
    canon = new Canon(right, identities, ResourceId::value);
    folded = new Folding(right, identities);
    Topology taken = difference.left().topology();
    for (ResourceDifference one : difference.resources()) {
      if (one.left().isEmpty()) {
        Resource resource = one.right().orElseThrow();
        ResourceId id = taken.freeId(resource.id().value());
        fresh.put(resource.id(), id);
        Json.Obj none = Json.Obj.EMPTY;
        taken = taken.with(Properties.read(Kinds.typeOf(resource), id, resource.home(), none));
      }
    }
  }

  /** A design that stands in no real account yet takes the scanned account for its own. */
  private Home home(Resource right) {
    Home own = difference.left().home();
    boolean standsIn = !Identities.isReal(own) && right.home().region().equals(own.region());
    return standsIn ? own : right.home();
  }

  /** The id in the left design of a resource of the right one. */
  public Optional<ResourceId> idOf(ResourceId right) {
    return difference.matching().onLeft(right).or(() -> Optional.ofNullable(fresh.get(right)));
  }

  /** A resource of the right design as one of the left. */
  public Resource resource(Resource right) {
    Json.Obj properties = Json.Obj.EMPTY;
    for (Map.Entry<String, Json> field : properties(right).fields().entrySet()) {
      properties = properties.with(field.getKey(), value(right, field.getValue()));
    }
    ResourceId id = idOf(right.id()).orElse(right.id());
    return Properties.read(Kinds.typeOf(right), id, home(right), properties, observed(right));
  }

  /** What AWS says of a resource of the right design, in the left one's words. */
  public Json.Obj observed(Resource right) {
    Json observed = value(right, right.rest().observed());
    return observed instanceof Json.Obj object ? object : Json.Obj.EMPTY;
  }

  /** One property of a resource of the right design, empty where it has none. */
  public Optional<Json> property(Resource right, String name) {
    return properties(right).get(name).map(value -> value(right, value));
  }

  /** With the rules and policies that stand apart. */
  private Json.Obj properties(Resource right) {
    return folded.properties().getOrDefault(right.id(), Json.Obj.EMPTY);
  }

  private Json value(Resource right, Json json) {
    return switch (json) {
      case Json.Obj call when References.isFunction(call) -> leaf(right, call);
      case Json.Obj object -> {
        Json.Obj out = Json.Obj.EMPTY;
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
          out = out.with(field.getKey(), value(right, field.getValue()));
        }
        yield out;
      }
      case Json.Arr list -> new Json.Arr(list.values().stream().map(v -> value(right, v)).toList());
      case Json.Str text -> leaf(right, text);
      case Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  /** What names only things that are called the same on the left stays as it is written. */
  private Json leaf(Resource right, Json json) {
    Json canonical = canon.of(json, right.home());
    boolean same = Token.labels(canonical).stream().allMatch(this::isCalledTheSame);
    return same
        ? json
        : Token.written(canonical, (label, attribute) -> reference(right, label, attribute));
  }

  private boolean isCalledTheSame(String label) {
    return label.equals(Canon.OWN_ACCOUNT)
        || idOf(ResourceId.of(label)).filter(id -> id.value().equals(label)).isPresent();
  }

  private Json reference(Resource right, String label, String attribute) {
    if (label.equals(Canon.OWN_ACCOUNT)) {
      return Json.of(right.home().account());
    }
    Optional<ResourceId> id = idOf(ResourceId.of(label));
    if (id.isEmpty()) {
      return outside(label, attribute);
    }
    return attribute.equals(Token.ITSELF) || attribute.equals("PublicIp")
        ? Json.of("Ref", id.get().value())
        : Json.of("Fn::GetAtt", Json.list(Json.of(id.get().value()), Json.of(attribute)));
  }

  /** What the left design has no resource for is named as AWS names it. */
  private Json outside(String label, String attribute) {
    Optional<Resource> resource = difference.right().topology().get(ResourceId.of(label));
    return resource
        .flatMap(
            r -> attribute.equals("Arn") ? Resolver.arn(r) : Optional.of(Resolver.physicalId(r)))
        .<Json>map(Json::of)
        .orElseGet(() -> Json.of(label));
  }

  /** The left design with all that only the right one has, without figures for it. */
  public Design withAll() {
    return with(difference.left(), fresh.keySet());
  }

  /**
   * A later state of the left design with resources of the right one, what belongs to them, and
   * what they cannot do without; without figures for them.
   *
   * @param wanted ids in the right design; those that the left one has change nothing
   */
  public Design with(Design later, Set<ResourceId> wanted) {
    Topology right = difference.right().topology();
    Deque<ResourceId> open = new ArrayDeque<>(wanted);
    Set<ResourceId> taken = new HashSet<>();
    Design out = later;
    while (!open.isEmpty()) {
      ResourceId id = open.remove();
      if (fresh.containsKey(id) && taken.add(id)) {
        Resource resource = right.get(id).orElseThrow();
        out = out.with(resource(resource));
        open.addAll(References.of(resource));
        right.referrers(id).filter(r -> Kinds.of(r).isPart()).map(Resource::id).forEach(open::add);
      }
    }
    return out;
  }

  /** The id in the right design of what would be new in the left one under this id. */
  Optional<ResourceId> strange(ResourceId left) {
    return fresh.entrySet().stream()
        .filter(entry -> entry.getValue().equals(left))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The ids in the left design of what only the right one has, by id on the right. */
  public Map<ResourceId, ResourceId> fresh() {
    return Map.copyOf(fresh);
  }
}
