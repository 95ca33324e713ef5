package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;

/** Lines figures up at an edge or the middle of the box around them; contents come along. */
public record Align(Set<ResourceId> ids, Line line) implements Edit {
  /** What the figures have in common afterwards. */
  public enum Line {
    /** Left edges. */
    LEFT,
    /** Middles, across. */
    CENTER,
    /** Right edges. */
    RIGHT,
    /** Upper edges. */
    TOP,
    /** Middles, down. */
    MIDDLE,
    /** Lower edges. */
    BOTTOM
  }

  /** Copies the ids. */
  public Align {
    ids = Set.copyOf(ids);
  }

  @Override
  public Message label() {
    return Message.of("edit", "align." + line.name(), ids.size());
  }

  @Override
  public Design apply(Design design) {
    Optional<Box> around =
        ids.stream().flatMap(id -> design.diagram().box(id).stream()).reduce(Box::union);
    Design result = design;
    for (ResourceId id : ids) {
      Optional<Box> box = design.diagram().box(id);
      if (box.isPresent() && around.isPresent()) {
        result =
            new MoveFigures(Set.of(id), dx(box.get(), around.get()), dy(box.get(), around.get()))
                .apply(result);
      }
    }
    return new GrowToFit(ids).apply(result);
  }

  private double dx(Box box, Box around) {
    return switch (line) {
      case LEFT -> around.x() - box.x();
      case CENTER -> around.centerX() - box.centerX();
      case RIGHT -> around.right() - box.right();
      case TOP, MIDDLE, BOTTOM -> 0;
    };
  }

  private double dy(Box box, Box around) {
    return switch (line) {
      case TOP -> around.y() - box.y();
      case MIDDLE -> around.centerY() - box.centerY();
      case BOTTOM -> around.bottom() - box.bottom();
      case LEFT, CENTER, RIGHT -> 0;
    };
  }
}
