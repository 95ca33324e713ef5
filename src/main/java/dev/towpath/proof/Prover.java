package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Topology;
import java.util.List;

/** Proves of each flow of a design whether it gets where it must. */
public final class Prover {
  private Prover() {}

  /** The proofs of all flows, in the order of the flows. */
  public static List<Proof> prove(Design design) {
    Topology topology = design.topology();
    return Flows.owners(topology)
        .flatMap(owner -> topology.fact(new ProofsOf(owner.id())).stream())
        .toList();
  }

  static Proof prove(Topology topology, Flow flow) {
    return switch (flow.purpose()) {
      case LOOK_UP_BUCKET_REGION -> new RegionLookUp(topology).prove(flow);
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
          new DataFlow(topology).prove(flow);
    };
  }
}
