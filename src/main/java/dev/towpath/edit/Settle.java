package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves figures that lie in a container which they do not belong to, such as a channel on a subnet,
 * to the nearest free spot outside; then containers grow around their contents.
 */
record Settle(Set<ResourceId> ids) implements Edit {
  Settle {
    ids = Set.copyOf(ids);
  }

  @Override
  public Message label() {
    return Message.of("edit", "move", ids.size());
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (ResourceId id : new TreeSet<>(ids)) {
      Optional<Box> box = result.diagram().box(id);
      if (box.isPresent()) {
        Box settled = Figures.settled(result, id, box.get());
        result =
            new MoveFigures(Set.of(id), settled.x() - box.get().x(), settled.y() - box.get().y())
                .apply(result);
      }
    }
    return new GrowToFit(ids).apply(result);
  }
}
