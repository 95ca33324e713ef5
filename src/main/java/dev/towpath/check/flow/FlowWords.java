package dev.towpath.check.flow;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.proof.Proof;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Flows and their ends in words. */
final class FlowWords {
  private FlowWords() {}

  /** What the flow is for. */
  static Message purpose(Flow flow) {
    return Message.of(
        "check", "purpose." + flow.purpose().name(), flow.outputGroup(), flow.pipeline());
  }

  /** The owner of the flow first, then the resource that decides, then the target. */
  static List<Resource> resources(Topology topology, Proof proof) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    ids.add(proof.flow().owner());
    proof.path().ifPresent(path -> ids.add(path.deciding().component()));
    proof.decisions().stream()
        .filter(d -> d.result() != Hop.Result.PASSES)
        .forEach(d -> ids.add(d.owner()));
    return ids.stream().flatMap(id -> topology.get(id).stream()).toList();
  }
}
