package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.Channel;
import dev.towpath.model.Fact;
import dev.towpath.model.Flow;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;

/**
 * The flows of a channel; none where the design has no such channel.
 *
 * @param channel the channel
 */
public record FlowsOf(ResourceId channel) implements Fact<List<Flow>> {
  @Override
  public List<Flow> from(Topology topology) {
    return topology.get(channel, Channel.class).stream()
        .flatMap(c -> Flows.of(topology, c).stream())
        .toList();
  }
}
