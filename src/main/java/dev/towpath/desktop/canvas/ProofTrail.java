package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.End;
import dev.towpath.diagram.Point;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import dev.towpath.model.Flow;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.network.Hop;
import dev.towpath.proof.Proof;
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

  static ProofTrail of(Proof proof, Drawing drawing) {
    List<Leg> legs = new ArrayList<>();
    Map<Box, List<ProofStep>> marks = new LinkedHashMap<>();
    Optional<Box> here = source(proof.flow(), drawing);
    boolean stopped = false;
    for (ProofStep step : ProofStep.of(proof)) {
      Optional<Box> box = place(step.component(), proof.flow(), drawing);
      box.ifPresent(b -> marks.computeIfAbsent(b, _ -> new ArrayList<>()).add(step));
      if (step.forward() && box.isPresent()) {
        leg(drawing, here, box.get(), step.result(), legs);
        here = box;
        stopped |= step.result() == Hop.Result.STOPS;
      }
    }
    Optional<Box> end = target(proof.flow()).flatMap(id -> place(id, proof.flow(), drawing));
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
      case dev.towpath.proof.Verdict.Reaches _ -> Hop.Result.PASSES;
      case dev.towpath.proof.Verdict.Blocked _ -> Hop.Result.STOPS;
      case dev.towpath.proof.Verdict.Unknown _ -> Hop.Result.UNKNOWN;
    };
  }

  private static Optional<ResourceId> target(Flow flow) {
    return switch (flow.target()) {
      case Target.Service service -> service.resource();
      case Target.Interface(ResourceId resource) -> Optional.of(resource);
      case Target.AnyHost _, Target.Address _, Target.Host _, Target.Unresolved _ ->
          Optional.empty();
    };
  }

  /** The chip of the interface that the flow leaves by; the owner's figure where it has none. */
  private static Optional<Box> source(Flow flow, Drawing drawing) {
    return flow.source()
        .flatMap(source -> chip(source, flow.pipeline(), drawing))
        .or(() -> drawing.figure(flow.owner()).map(Shape.Figure::box));
  }

  private static Optional<Box> chip(NetworkInterface source, int pipeline, Drawing drawing) {
    return drawing
        .chip(new End.OfChip(source.owner(), source.subnet(), pipeline))
        .map(Shape.Chip::box);
  }

  /** Where a component shows: a container by the end of its header, a figure by its box. */
  private static Optional<Box> place(ResourceId id, Flow flow, Drawing drawing) {
    if (id.equals(flow.owner()) && flow.source().isPresent()) {
      return source(flow, drawing);
    }
    return drawing
        .figure(id)
        .map(figure -> figure.container() ? strip(figure.header()) : figure.box());
  }

  /** The right end of a container's header, so that marks leave its name free. */
  private static Box strip(Box header) {
    double width = Math.min(header.width(), 132);
    return new Box(header.right() - width, header.y(), width, header.height());
  }
}
