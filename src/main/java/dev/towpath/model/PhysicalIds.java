package dev.towpath.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The resources of a kind by AWS's ids and ARNs, or their stand-ins. */
record PhysicalIds(Class<?> kind) implements Fact<PhysicalIds.Found> {
  /**
   * The ids in the design by AWS's ids and ARNs; of two that share one the lower.
   *
   * @param ids by AWS's id or ARN
   */
  record Found(Map<String, ResourceId> ids) {
    Found {
      ids = Map.copyOf(ids);
    }

    Stream<ResourceId> find(String physicalIdOrArn) {
      return Optional.ofNullable(ids.get(physicalIdOrArn)).stream();
    }
  }

  @Override
  public Found from(Topology topology) {
    Map<String, ResourceId> ids = new HashMap<>();
    topology
        .all(kind.asSubclass(Resource.class))
        .forEach(resource -> {
          ids.putIfAbsent(Resolver.physicalId(resource), resource.id());
          Resolver.arn(resource).ifPresent(arn -> ids.putIfAbsent(arn, resource.id()));
        });
    return new Found(ids);
  }
}
