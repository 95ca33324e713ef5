package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Input;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the channels, inputs and MediaConnect flows of a design must reach, or be reached by. */
public final class Flows {
  private Flows() {}

  /** Whoever may have flows: all channels, then all inputs, then all MediaConnect flows. */
  public static Stream<Resource> owners(Topology topology) {
    return Stream.of(
            topology.all(Channel.class),
            topology.all(Input.class),
            topology.all(MediaConnectFlow.class))
        .flatMap(owners -> owners);
  }

  /** The flows of all {@link #owners}. */
  public static List<Flow> of(Topology topology) {
    return owners(topology).flatMap(owner -> of(topology, owner).stream()).toList();
  }

  /** The flows of one resource, by output group and pipeline; none of other kinds. */
  public static List<Flow> of(Topology topology, Resource owner) {
    return switch (owner) {
      case Channel channel -> ofChannel(topology, channel);
      case Input input -> InputFlows.of(topology, input);
      case MediaConnectFlow flow -> new ConnectFlows(topology, flow).flows();
      default -> List.of();
    };
  }

  private static List<Flow> ofChannel(Topology topology, Channel channel) {
    List<Flow> flows = new ArrayList<>();
    for (OutputGroup group : OutputGroups.of(topology, channel)) {
      for (int pipeline = 0; pipeline < Pipelines.of(channel); pipeline++) {
        flows.addAll(new OutputFlows(topology, channel, group, pipeline).flows());
      }
    }
    return List.copyOf(flows);
  }
}
