package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Moves figures, and everything that stands inside them, without changing what they belong to. */
public record MoveFigures(Set<ResourceId> ids, double dx, double dy) implements Edit {
  /** Copies the ids. */
  public MoveFigures {
    ids = Set.copyOf(ids);
  }

  @Override
  public Message label() {
    return Message.of("edit", "move", ids.size());
  }

  @Override
  public Design apply(Design design) {
    Diagram diagram = design.diagram();
    for (ResourceId id : withContents(design, ids)) {
      Optional<Box> box = diagram.box(id);
      if (box.isPresent()) {
        diagram = diagram.with(id, box.get().moved(dx, dy));
      }
    }
    return design.with(diagram);
  }

  /** The ids and those of everything inside them. */
  public static Set<ResourceId> withContents(Design design, Set<ResourceId> ids) {
    Set<ResourceId> all = new LinkedHashSet<>();
    ids.forEach(id -> collect(design, id, all));
    return all;
  }

  private static void collect(Design design, ResourceId id, Set<ResourceId> all) {
    Optional<Resource> resource = design.topology().get(id);
    if (resource.isPresent() && all.add(id)) {
      Containment.children(design.topology(), resource.get())
          .forEach(child -> collect(design, child.id(), all));
    }
  }
}
