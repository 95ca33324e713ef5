package dev.towpath.media;

import dev.towpath.model.Bucket;
import dev.towpath.model.Fact;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Map;
import java.util.stream.Collectors;

/** The buckets by their names; of two with one name the first. */
record BucketsByName() implements Fact<Map<String, ResourceId>> {
  @Override
  public Map<String, ResourceId> from(Topology topology) {
    return topology
        .all(Bucket.class)
        .collect(
            Collectors.toUnmodifiableMap(Resolver::physicalId, Bucket::id, (first, _) -> first));
  }
}
