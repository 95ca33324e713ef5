package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Topology;
import dev.towpath.network.Network;
import java.util.List;

/** Proves of each flow of a design whether it gets where it must. */
public final class Prover {
  private Prover() {}

  /** The proofs of all flows, in the order of the flows. */
  public static List<Proof> prove(Design design) {
    return prove(design.topology(), Flows.of(design.topology()));
  }

  /** The proofs of a channel's flows, in the order of the flows. */
  public static List<Proof> prove(Topology topology, Channel channel) {
    return prove(topology, Flows.of(topology, channel));
  }

  private static List<Proof> prove(Topology topology, List<Flow> flows) {
    if (flows.isEmpty()) {
      return List.of();
    }
    Network network = new Network(topology);
    DataFlow data = new DataFlow(network, new Calls(new PolicyShelf(topology)));
    RegionLookUp lookUp = new RegionLookUp(network, topology);
    return flows.stream()
        .map(flow ->
            switch (flow.purpose()) {
              case LOOK_UP_BUCKET_REGION -> lookUp.prove(flow);
              case PUT_OBJECTS,
                  PUSH_FILES,
                  SEND_STREAM,
                  SEND_ERROR_CORRECTION,
                  ACCEPT_RECEIVERS,
                  DELIVER_TO_SERVICE,
                  OTHER_OUTPUT,
                  PUSH_INTO_INPUT,
                  FEED_INPUT,
                  PULL_SOURCE,
                  GET_OBJECTS,
                  READ_PARAMETER,
                  READ_SECRET,
                  OTHER_INPUT ->
                  data.prove(flow);
            })
        .toList();
  }
}
