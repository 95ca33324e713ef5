package dev.towpath.proof;

import dev.towpath.media.Flows;
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
    Topology topology = design.topology();
    List<Flow> flows = Flows.of(topology);
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
              case PUT_OBJECTS, PUSH_FILES, OTHER_OUTPUT -> data.prove(flow);
            })
        .toList();
  }
}
