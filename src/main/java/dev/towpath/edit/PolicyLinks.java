package dev.towpath.edit;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the endpoints that bucket policies name, by reference or by AWS's id. */
final class PolicyLinks {
  private final Topology topology;
  private final Map<String, ResourceId> endpoints = new HashMap<>();

  PolicyLinks(Topology topology) {
    this.topology = topology;
    topology.all(VpcEndpoint.class).forEach(e -> endpoints.put(Resolver.physicalId(e), e.id()));
  }

  List<Link> all() {
    List<Link> links = new ArrayList<>();
    topology.all(BucketPolicy.class).forEach(policy -> links(policy, links));
    return links;
  }

  private void links(BucketPolicy policy, List<Link> links) {
    Optional<ResourceId> bucket = policy.bucket().target();
    if (bucket.isEmpty() || !(policy.policyDocument() instanceof Value.Known<Json>(Json json))) {
      return;
    }
    Set<ResourceId> named = new LinkedHashSet<>();
    References.collect(json, named);
    collectIds(json, named);
    for (ResourceId id : named) {
      if (topology.get(id, VpcEndpoint.class).isPresent()) {
        links.add(
            new Link(
                bucket.get(),
                id,
                Link.Kind.BUCKET_POLICY,
                "",
                Message.of("edit", "link.BUCKET_POLICY")));
      }
    }
  }

  private void collectIds(Json json, Set<ResourceId> named) {
    switch (json) {
      case Json.Obj object -> object.fields().values().forEach(v -> collectIds(v, named));
      case Json.Arr list -> list.values().forEach(value -> collectIds(value, named));
      case Json.Str(String text) -> Optional.ofNullable(endpoints.get(text)).ifPresent(named::add);
      case Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }
}
