package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Topology;
import dev.towpath.network.Network;
import java.util.List;
import java.util.Optional;

/** Proves of each flow of a design whether it gets where it must. */
public final class Prover {
  private Prover() {}

  /** The proofs of all flows, in the order of the flows. */
  public static List<Proof> prove(Design design) {
    return prove(design.topology(), Flows.of(design.topology()));
  }

  /** The proof of one flow of a channel, by the flow's id; empty where it has no such flow. */
  public static Optional<Proof> prove(Design design, Channel channel, String flowId) {
    Topology topology = design.topology();
    List<Flow> flows =
        Flows.of(topology, channel).stream().filter(flow -> flow.id().equals(flowId)).toList();
    return prove(topology, flows).stream().findFirst();
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
