package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a point.
 *
 * @param container the innermost resource whose figure is there
 * @param zone the Availability Zone whose frame is there
 */
record Place(Optional<ResourceId> container, Optional<String> zone) {

  static Place of(Drawing drawing, double x, double y) {
    return of(drawing, x, y, Set.of());
  }

  /** What stands around a point apart from some figures. */
  static Place of(Drawing drawing, double x, double y, Set<ResourceId> without) {
    List<Shape> there = drawing.in(new Box(x, y, 0, 0));
    Optional<ResourceId> container = Optional.empty();
    Optional<String> zone = Optional.empty();
    for (Shape shape : there) {
      switch (shape) {
        case Shape.Figure figure
            when !without.contains(figure.id()) && figure.box().contains(x, y) ->
            container = Optional.of(figure.id());
        case Shape.Frame frame when frame.zone().isPresent() -> zone = frame.zone();
        case Shape.Figure _, Shape.Chip _, Shape.Frame _, Shape.Connector _ -> {}
      }
    }
    return new Place(container, zone);
  }
}
