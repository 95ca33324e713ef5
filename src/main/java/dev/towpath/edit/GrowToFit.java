package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;

/** Grows the containers around figures, outward, until these have room in them; shrinks none. */
public record GrowToFit(Set<ResourceId> contents) implements Edit {
  private static final double SIDE = Figures.EDGE / 2;
  private static final double TOP = Figures.TITLE - SIDE;

  /** Copies the ids. */
  public GrowToFit {
    contents = Set.copyOf(contents);
  }

  @Override
  public Message label() {
    return Message.of("edit", "growToFit");
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (ResourceId id : contents) {
      result = around(result, id);
    }
    return result;
  }

  private static Design around(Design design, ResourceId id) {
    Optional<ResourceId> parent = Figures.parentOf(design, id);
    Optional<Box> box = design.diagram().box(id);
    Optional<Box> container = parent.flatMap(p -> design.diagram().box(p));
    if (box.isEmpty() || container.isEmpty()) {
      return design;
    }
    Box grown = container.get().union(withRoom(box.get()));
    return grown.equals(container.get())
        ? design
        : around(design.with(design.diagram().with(parent.get(), grown)), parent.get());
  }

  private static Box withRoom(Box content) {
    return new Box(
        content.x() - SIDE,
        content.y() - TOP,
        content.width() + 2 * SIDE,
        content.height() + TOP + SIDE);
  }
}
