package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The trays in which new resources wait, one in each container that has some. */
final class Trays {
  private static final double MARGIN = 6;
  private static final double FOOT = 16;

  private final Design design;
  private final DrawingOptions options;

  Trays(Design design, DrawingOptions options) {
    this.design = design;
    this.options = options;
  }

  /** The trays; what is inside another new thing waits with that. */
  List<Shape.Frame> frames() {
    Map<String, List<Box>> groups = new TreeMap<>();
    Map<ResourceId, Box> waiting = ReviewMarks.of(design).waiting();
    for (Map.Entry<ResourceId, Box> entry : new TreeMap<>(waiting).entrySet()) {
      Optional<Resource> parent =
          design
              .topology()
              .get(entry.getKey())
              .flatMap(r -> Containment.parent(design.topology(), r));
      if (parent.filter(p -> waiting.containsKey(p.id())).isEmpty()) {
        groups
            .computeIfAbsent(parent.map(p -> p.id().value()).orElse(""), _ -> new ArrayList<>())
            .add(entry.getValue());
      }
    }
    return groups.values().stream().map(this::frame).toList();
  }

  private Shape.Frame frame(List<Box> boxes) {
    Box hull = boxes.stream().reduce(Box::union).orElseThrow().grown(MARGIN);
    Box frame = new Box(hull.x(), hull.y(), hull.width(), hull.height() + FOOT);
    String title = options.texts().text("diagram", "tray", boxes.size());
    Pen pen = new Pen(options.measure()).rectangle(frame, Optional.empty(), GroupStyle.TRAY);
    // below, for above stands the container's own name
    Box foot = new Box(frame.x(), frame.bottom() - FOOT, frame.width(), FOOT);
    pen.tag(foot, Ink.INFO);
    pen.line(foot.x() + 6, foot.y() + 1.5, foot.width() - 12, title, Ink.SIGN, 10, true);
    return new Shape.Frame(title, Optional.empty(), frame, pen.items());
  }
}
