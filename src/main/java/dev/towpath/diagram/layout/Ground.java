package dev.towpath.diagram.layout;

import dev.towpath.model.Box;
import dev.towpath.model.Diagram;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePMap;

/** The canvas while figures are added to it: what stands where, and where there is room. */
final class Ground {
  private static final double SUBNET_BOTTOM = 12 + Spacing.INTERFACE_ROW;

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final Nesting nesting;
  private TreePMap<ResourceId, Box> boxes;

  Ground(Nesting nesting, Diagram diagram) {
    this.nesting = nesting;
    boxes = diagram.boxes();
  }

  TreePMap<ResourceId, Box> boxes() {
    return boxes;
  }

  Optional<Box> box(ResourceId id) {
    return Optional.ofNullable(boxes.get(id));
  }

  void put(ResourceId id, Box box) {
    boxes = boxes.plus(id, box);
  }

  private void put(Block block, double x, double y) {
    block.figures().forEach(placed -> put(placed.id(), placed.box().moved(x, y)));
  }

  /** Below everything that is on the canvas. */
  void putBelowAll(Block block, double gap) {
    double left = boxes.values().stream().mapToDouble(Box::x).min().orElse(0);
    double bottom = boxes.values().stream().mapToDouble(Box::bottom).max().orElse(0);
    put(block, left, bottom + gap);
  }

  /** The box of a container around what stands in it. */
  static Box around(Box inside, boolean subnet) {
    double below = subnet ? SUBNET_BOTTOM : Spacing.PADDING;
    return new Box(
        inside.x() - Spacing.PADDING,
        inside.y() - Spacing.HEADER - 8,
        inside.width() + 2 * Spacing.PADDING,
        inside.height() + Spacing.HEADER + 8 + below);
  }

  /**
   * Puts a block into a container (or its Region), beside a neighbour where there is room, and lets
   * the container grow where there is none.
   */
  void settle(
      Block block, Optional<ResourceId> container, List<Box> neighbours, List<Resource> siblings) {
    List<Box> taken = siblings.stream().flatMap(r -> box(r.id()).stream()).toList();
    double gap = container.isPresent() ? Spacing.CHANNEL : Spacing.COLUMN;
    Room room = new Room(taken, container.isPresent() ? taken : outermostBoxes(), gap);
    if (container.isEmpty()) {
      Box place = room.anywhere(block, neighbours);
      put(block, place.x(), place.y());
    } else {
      settleInside(container.get(), block, neighbours, room);
    }
  }

  private void settleInside(ResourceId container, Block block, List<Box> neighbours, Room room) {
    boolean subnet = nesting.around(container).isPresent();
    Box bounds = inside(boxes.getOrDefault(container, NOWHERE), subnet);
    List<Box> outside = room.outside(bounds, block);
    Box place =
        room.inside(bounds, block, neighbours)
            .or(() ->
                outside.stream()
                    .filter(box -> growsFreely(container, around(box, subnet)))
                    .findFirst())
            .orElseGet(outside::getFirst);
    put(block, place.x(), place.y());
    grow(container, around(place, subnet));
  }

  private List<Box> outermostBoxes() {
    return nesting.outermost().stream().flatMap(r -> box(r.id()).stream()).toList();
  }

  private static Box inside(Box box, boolean subnet) {
    double below = subnet ? SUBNET_BOTTOM : Spacing.PADDING;
    return new Box(
        box.x() + Spacing.PADDING,
        box.y() + Spacing.HEADER + 8,
        Math.max(0, box.width() - 2 * Spacing.PADDING),
        Math.max(0, box.height() - Spacing.HEADER - 8 - below));
  }

  /** Whether the container, and those around it, can hold the box without meeting a neighbour. */
  private boolean growsFreely(ResourceId id, Box needed) {
    Box before = boxes.getOrDefault(id, NOWHERE);
    if (before.contains(needed)) {
      return true;
    }
    Box after = before.union(needed);
    Optional<Resource> outer = nesting.around(id);
    List<Resource> siblings = outer.map(o -> nesting.in(o.id())).orElseGet(nesting::outermost);
    return siblings.stream()
            .filter(r -> !r.id().equals(id))
            .flatMap(r -> box(r.id()).stream())
            .noneMatch(after::overlaps)
        && outer.map(o -> growsFreely(o.id(), around(after, false))).orElse(true);
  }

  private void grow(ResourceId id, Box needed) {
    Box before = boxes.get(id);
    if (before != null && !before.contains(needed)) {
      put(id, before.union(needed));
      nesting.around(id).ifPresent(outer -> grow(outer.id(), around(before.union(needed), false)));
    }
  }
}
