package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A design as a display list: what any surface paints, from back to front, and what the pointer can
 * hit.
 */
public final class Drawing {
  private final List<Shape> shapes;
  private final Map<ResourceId, Shape.Figure> figures = new LinkedHashMap<>();
  private final Map<End.OfChip, Shape.Chip> chips = new LinkedHashMap<>();
  private final Optional<Box> bounds;
  private final GridIndex<Shape> index;
  private final Router router;

  Drawing(List<Shape> shapes, Router router) {
    this.router = router;
    this.shapes = List.copyOf(shapes);
    this.index = new GridIndex<>(this.shapes, Shape::bounds);
    Box all = null;
    for (Shape shape : this.shapes) {
      all = all == null ? shape.bounds() : all.union(shape.bounds());
      if (shape instanceof Shape.Figure figure) {
        figures.put(figure.id(), figure);
      } else if (shape instanceof Shape.Chip chip) {
        chips.put(chip.end(), chip);
      }
    }
    this.bounds = Optional.ofNullable(all);
  }

  /** Everything, from back to front. */
  public List<Shape> shapes() {
    return shapes;
  }

  /** What lies in or touches the box, from back to front. */
  public List<Shape> in(Box box) {
    return index.in(box);
  }

  /** The smallest box around all; empty for an empty drawing. */
  public Optional<Box> bounds() {
    return bounds;
  }

  /** A resource's figure. */
  public Optional<Shape.Figure> figure(ResourceId id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** All figures, from back to front. */
  public Iterable<Shape.Figure> figures() {
    return figures.values();
  }

  /** The chip of a network interface. */
  public Optional<Shape.Chip> chip(End.OfChip end) {
    return Optional.ofNullable(chips.get(end));
  }

  /** The box of a connector's end; empty where it is not drawn. */
  public Optional<Box> box(End end) {
    return switch (end) {
      case End.OfFigure(ResourceId id) -> figure(id).map(Shape.Figure::box);
      case End.OfChip chip -> chip(chip).map(Shape.Chip::box);
    };
  }

  /** An orthogonal way between two boxes that avoids the figures. */
  public List<Point> way(Box from, Box to) {
    return router.found(from, to).points();
  }

  /** What the pointer hits, topmost first. */
  public Optional<HitArea> hit(double x, double y, double tolerance) {
    return Hits.topmost(
        index.in(new Box(x - tolerance, y - tolerance, 2 * tolerance, 2 * tolerance)),
        new Point(x, y),
        tolerance);
  }
}
