package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Point;
import dev.towpath.model.Box;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.proof.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a proof's path over the canvas, hop by hop, and knows which mark the pointer is on. */
final class ProofOverlay {
  private static final double GAP = 4;

  private record Placed(ProofStep step, Box onScreen) {}

  private final List<Placed> placed = new ArrayList<>();
  private @Nullable Proof shown;
  private @Nullable Drawing base;
  private @Nullable ProofTrail trail;

  void paint(Brush brush, Drawing drawing, Topology topology, Optional<Proof> proof) {
    placed.clear();
    if (proof.isEmpty()) {
      return;
    }
    ProofTrail current = trail(proof.get(), drawing, topology);
    for (ProofTrail.Leg leg : current.legs()) {
      leg(brush, leg);
    }
    current.marks().forEach((box, steps) -> marks(brush, box, steps));
  }

  private ProofTrail trail(Proof proof, Drawing drawing, Topology topology) {
    ProofTrail current = trail;
    if (current == null || proof != shown || drawing != base) {
      current = ProofTrail.of(proof, drawing, topology);
      trail = current;
      shown = proof;
      base = drawing;
    }
    return current;
  }

  private static void leg(Brush brush, ProofTrail.Leg leg) {
    Ink ink = StepMark.ink(leg.result());
    LineStyle style = leg.result() == Hop.Result.PASSES ? LineStyle.SOLID : LineStyle.DASHED;
    double width = 3 / Math.min(2, brush.zoom());
    brush.line(leg.points(), Ink.SURFACE, width + 3 / Math.min(2, brush.zoom()), LineStyle.SOLID);
    brush.line(leg.points(), ink, width, style);
    List<Point> points = leg.points();
    brush.arrow(points.get(points.size() - 2), points.getLast(), ink);
  }

  /** Marks stand in a row over the upper edge of what they judge, equally large at any zoom. */
  private void marks(Brush brush, Box box, List<ProofStep> steps) {
    double x = brush.x(box.x()) + GAP;
    double y = brush.y(box.y()) - StepMark.HEIGHT * 0.75;
    for (ProofStep step : steps) {
      Box mark = new Box(x, y, StepMark.WIDTH, StepMark.HEIGHT);
      StepMark.paint(brush, mark, step);
      placed.add(new Placed(step, mark));
      x += StepMark.WIDTH + GAP;
    }
  }

  /** The step whose mark is under the pointer. */
  Optional<ProofStep> at(Pointer pointer) {
    return placed.stream()
        .filter(p -> p.onScreen().contains(pointer.screenX(), pointer.screenY()))
        .map(Placed::step)
        .findFirst();
  }
}
