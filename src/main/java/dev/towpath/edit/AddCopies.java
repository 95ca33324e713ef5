package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds copied resources with their figures; a copy that would cover another figure, or stands
 * outside of its container, moves to a free spot with everything in it.
 *
 * @param roots the copies that stand in no other copy
 */
record AddCopies(List<Resource> resources, Map<ResourceId, Box> boxes, Set<ResourceId> roots)
    implements Edit {
  AddCopies {
    resources = List.copyOf(resources);
    boxes = Map.copyOf(boxes);
    roots = Set.copyOf(roots);
  }

  @Override
  public Message label() {
    return Message.of("edit", "paste", roots.size());
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (Resource resource : resources) {
      result = result.with(resource);
    }
    for (ResourceId root : new TreeSet<>(roots)) {
      result = placed(result, root);
    }
    return new GrowToFit(roots).apply(result);
  }

  private Design placed(Design design, ResourceId root) {
    Box wanted = boxes.get(root);
    if (wanted == null) {
      return design;
    }
    Optional<ResourceId> parent = Figures.parentOf(design, root);
    Box spot = FreeSpot.near(design, parent, wanted);
    Design result = design;
    for (ResourceId id : MoveFigures.withContents(design, Set.of(root))) {
      Box box = boxes.get(id);
      if (box != null) {
        Box moved = box.moved(spot.x() - wanted.x(), spot.y() - wanted.y());
        result = result.with(result.diagram().with(id, moved));
      }
    }
    return result;
  }
}
