package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.Fact;
import dev.towpath.model.Flow;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/**
 * The flows of a resource; none where the design has no such resource.
 *
 * @param owner a channel, an input or a MediaConnect flow; others have none
 */
public record FlowsOf(ResourceId owner) implements Fact<List<Flow>> {
  @Override
  public List<Flow> from(Topology topology) {
    return topology.get(owner).map(o -> Flows.of(topology, o)).orElse(List.of());
  }
}
