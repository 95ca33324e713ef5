package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;

/** What the channels of a design must reach. */
public final class Flows {
  private Flows() {}

  /** The flows of all channels, by channel, output group and pipeline. */
  public static List<Flow> of(Topology topology) {
    return topology.all(Channel.class).flatMap(c -> of(topology, c).stream()).toList();
  }

  /** The flows of one channel, by output group and pipeline. */
  public static List<Flow> of(Topology topology, Channel channel) {
    List<Flow> flows = new ArrayList<>();
    for (OutputGroup group : OutputGroups.of(topology, channel)) {
      for (int pipeline = 0; pipeline < Pipelines.of(channel); pipeline++) {
        flows.addAll(new OutputFlows(topology, channel, group, pipeline).flows());
      }
    }
    return List.copyOf(flows);
  }
}
