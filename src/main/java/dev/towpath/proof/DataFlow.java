package dev.towpath.proof;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Optional;

/** Proves flows that carry media: the network's path, then the policies of the call it carries. */
record DataFlow(Topology topology) {

  Proof prove(Flow flow) {
    if (flow.target() instanceof Target.Refused(Message why)) {
      return proof(flow, Optional.empty(), List.of(), new Verdict.Blocked(why));
    }
    Optional<Path> path = Trace.of(topology, flow);
    Optional<Hop> stop = path.map(Path::deciding).filter(hop -> hop.result() == Hop.Result.STOPS);
    if (stop.isPresent()) {
      return proof(flow, path, List.of(), new Verdict.Blocked(stop.get().what()));
    }
    List<PolicyDecision> decisions = new Calls(topology).decide(flow, path);
    return proof(flow, path, decisions, verdict(flow, path, decisions));
  }

  /** The verdict of a path that no policy is asked for. */
  static Verdict verdict(Path path) {
    Hop deciding = path.deciding();
    return switch (deciding.result()) {
      case PASSES -> new Verdict.Reaches();
      case STOPS -> new Verdict.Blocked(deciding.what());
      case UNKNOWN -> new Verdict.Unknown(deciding.what(), remedy("remedy.design"));
    };
  }

  private static Verdict verdict(Flow flow, Optional<Path> path, List<PolicyDecision> decisions) {
    Optional<PolicyDecision> refusal = first(decisions, Hop.Result.STOPS);
    if (refusal.isPresent()) {
      return new Verdict.Blocked(refusal.get().what());
    }
    Optional<Message> open =
        path.isPresent()
            ? path.map(Path::deciding)
                .filter(hop -> hop.result() == Hop.Result.UNKNOWN)
                .map(Hop::what)
            : Ends.open(flow);
    if (open.isPresent()) {
      return new Verdict.Unknown(open.get(), remedy("remedy.design"));
    }
    return first(decisions, Hop.Result.UNKNOWN)
        .<Verdict>map(d -> new Verdict.Unknown(d.what(), remedy("remedy.policy")))
        .orElseGet(Verdict.Reaches::new);
  }

  private static Optional<PolicyDecision> first(List<PolicyDecision> decisions, Hop.Result result) {
    return decisions.stream().filter(d -> d.result() == result).findFirst();
  }

  private static Proof proof(
      Flow flow, Optional<Path> path, List<PolicyDecision> decisions, Verdict verdict) {
    return new Proof(flow, path, decisions, List.of(), verdict);
  }

  private static Message remedy(String key) {
    return Message.of("proof", key);
  }
}
