package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.FigureSize;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** A design that is made step by step, by the edits that a user makes on the canvas. */
final class Draft {
  private Design design;

  Draft(Design start) {
    design = start;
  }

  /** Drops a new thing on the free canvas. */
  ResourceId drop(Class<? extends Resource> kind) {
    return drop(kind, Optional.empty(), Optional.empty());
  }

  /** Drops a new thing into a container. */
  ResourceId drop(Class<? extends Resource> kind, ResourceId container) {
    return drop(kind, Optional.of(container), Optional.empty());
  }

  /**
   * Drops a new thing; throws {@link IllegalStateException} where it may not stand there.
   *
   * @param zone the frame that it is dropped into
   */
  ResourceId drop(
      Class<? extends Resource> kind, Optional<ResourceId> container, Optional<String> zone) {
    KindDeclaration declaration = Kinds.of(kind);
    return switch (Placement.of(design, declaration, container, zone)) {
      case Placement.Legal legal -> {
        Box spot = FreeSpot.in(design, container, FigureSize.of(declaration));
        apply(legal.edit(spot));
        yield legal.id();
      }
      case Placement.Illegal illegal -> throw new IllegalStateException(illegal.why().toString());
    };
  }

  /** Connects by the most likely meaning. */
  Draft connect(ResourceId from, ResourceId to) {
    return connect(from, to, 0);
  }

  /** Connects by one of the meanings, counted from 0. */
  Draft connect(ResourceId from, ResourceId to, int option) {
    return apply(Connections.between(design, from, to).get(option));
  }

  Draft name(ResourceId id, String name) {
    return apply(new Rename(id, name));
  }

  Draft apply(Edit edit) {
    design = edit.apply(design);
    return this;
  }

  Design design() {
    return design;
  }

  /** The design with no figure placed, for a layout to arrange. */
  Design withoutBoxes() {
    return design.with(Diagram.EMPTY);
  }
}
