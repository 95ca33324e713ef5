package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Point;
import dev.towpath.model.Box;
import dev.towpath.model.Flow;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proof laid over a drawing: the legs of its path from figure to figure, and where its marks
 * stand.
 *
 * @param legs in order
 * @param marks the steps that stand at each box, in order
 */
record ProofTrail(List<Leg> legs, Map<Box, List<ProofStep>> marks) {

  /** A piece of the path; its result is that of the step it leads to. */
  record Leg(List<Point> points, Hop.Result result) {}

  static ProofTrail of(Proof proof, Drawing drawing, Topology topology) {
    List<Leg> legs = new ArrayList<>();
    Map<Box, List<ProofStep>> marks = new LinkedHashMap<>();
    ProofPlace place = new ProofPlace(proof.flow(), drawing, topology);
    Optional<Box> here = place.source();
    boolean stopped = false;
    for (ProofStep step : ProofStep.of(proof)) {
      Optional<Box> box = place.of(step.component());
      box.ifPresent(b -> marks.computeIfAbsent(b, _ -> new ArrayList<>()).add(step));
      if (step.forward() && box.isPresent()) {
        leg(drawing, here, box.get(), step.result(), legs);
        here = box;
        stopped |= step.result() == Hop.Result.STOPS;
      }
    }
    Optional<Box> end = target(proof.flow()).flatMap(place::of);
    if (!stopped && end.isPresent()) {
      leg(drawing, here, end.get(), outcome(proof), legs);
    }
    return new ProofTrail(legs, marks);
  }

  private static void leg(
      Drawing drawing, Optional<Box> from, Box to, Hop.Result result, List<Leg> legs) {
    if (from.isPresent() && !from.get().equals(to)) {
      legs.add(new Leg(drawing.way(from.get(), to), result));
    }
  }

  private static Hop.Result outcome(Proof proof) {
    return switch (proof.verdict()) {
      case Verdict.Reaches _ -> Hop.Result.PASSES;
      case Verdict.Blocked _ -> Hop.Result.STOPS;
      case Verdict.Unknown _ -> Hop.Result.UNKNOWN;
    };
  }

  private static Optional<ResourceId> target(Flow flow) {
    return switch (flow.target()) {
      case Target.Service service -> service.resource();
      case Target.Interface(ResourceId resource) -> Optional.of(resource);
      case Target.Placed(NetworkInterface at) -> Optional.of(at.owner());
      case Target.AnyHost _,
          Target.Address _,
          Target.Host _,
          Target.Refused _,
          Target.Unresolved _ ->
          Optional.empty();
    };
  }
}
