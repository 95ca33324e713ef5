package dev.towpath.account.difference;

import dev.towpath.edit.Renaming;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A design as a scan would show it after deployment: AWS's ids and names, ARNs in policies. */
public final class Deployed {
  private static final Home HOME = new Home("999988887777", Home.DEFAULT.region());
  private final Map<ResourceId, ResourceId> ids = new LinkedHashMap<>();

  private Deployed(Design design) {
    int number = 1;
    for (Resource resource : design.topology().resources()) {
      ids.put(resource.id(), ResourceId.of(id(resource, number++)));
    }
  }

  /** The design, deployed into another account. */
  public static Design of(Design design) {
    Deployed deployed = new Deployed(design);
    Topology renamed = Topology.EMPTY;
    for (Resource resource : design.topology().resources()) {
      renamed = renamed.with(deployed.renamed(resource));
    }
    Topology out = renamed;
    for (Resource resource : renamed.resources()) {
      Resolver resolver = new Resolver(renamed);
      Json.Obj properties = Json.Obj.EMPTY;
      for (var field : Properties.of(resource).fields().entrySet()) {
        Json value = resolved(resolver, field.getValue(), field.getKey().endsWith("Document"));
        properties = properties.with(field.getKey(), value);
      }
      out = out.with(Properties.read(Kinds.typeOf(resource), resource.id(), HOME, properties));
    }
    return new Design("deployed", HOME, out, Design.empty("").diagram());
  }

  private static String id(Resource resource, int number) {
    String prefix = Kinds.of(resource).kind().map(Kind::idPrefix).orElse("");
    return prefix.isEmpty()
        ? "aws" + number + resource.id().value().toLowerCase(java.util.Locale.ROOT)
        : prefix + "0%016x".formatted(number * 7919L);
  }

  private Resource renamed(Resource resource) {
    ResourceId id = Objects.requireNonNull(ids.get(resource.id()));
    Json.Obj properties = (Json.Obj) new Renaming(ids).apply(Properties.of(resource));
    Optional<String> name =
        switch (resource) {
          case Bucket _ -> Optional.of("BucketName");
          case Role _ -> Optional.of("RoleName");
          default -> Optional.empty();
        };
    if (name.isPresent() && properties.get(name.get()).isEmpty()) {
      properties = properties.with(name.get(), "stack-" + id.value());
    }
    return Properties.read(Kinds.typeOf(resource), id, HOME, properties);
  }

  private static Json resolved(Resolver resolver, Json json, boolean policy) {
    return switch (json) {
      case Json.Obj object when References.direct(object).isPresent() && !policy -> object;
      case Json.Obj object when References.isFunction(object) -> resolver.resolve(object, HOME);
      case Json.Obj object -> {
        Json.Obj out = Json.Obj.EMPTY;
        for (var field : object.fields().entrySet()) {
          boolean inside = policy || field.getKey().endsWith("Document");
          out = out.with(field.getKey(), resolved(resolver, field.getValue(), inside));
        }
        yield out;
      }
      case Json.Arr list ->
          new Json.Arr(list.values().stream().map(v -> resolved(resolver, v, policy)).toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }
}
