package dev.towpath.media;

import dev.towpath.model.Fact;
import dev.towpath.model.Instance;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The instances that have a private address, by that address; several VPCs may use the same. */
record InstancesByAddress() implements Fact<Map<String, List<ResourceId>>> {
  @Override
  public Map<String, List<ResourceId>> from(Topology topology) {
    return topology
        .all(Instance.class)
        .filter(instance -> instance.privateIpAddress().known().isPresent())
        .collect(
            Collectors.groupingBy(
                instance -> instance.privateIpAddress().known().orElseThrow(),
                Collectors.mapping(Instance::id, Collectors.toUnmodifiableList())));
  }
}
