package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Makes the gaps between figures equal; the outermost two stay, contents come along. Fewer than
 * three stay as they are.
 */
public record Distribute(Set<ResourceId> ids, Direction direction) implements Edit {
  /** Along which axis. */
  public enum Direction {
    /** Across. */
    HORIZONTAL,
    /** Down. */
    VERTICAL
  }

  /** Copies the ids. */
  public Distribute {
    ids = Set.copyOf(ids);
  }

  @Override
  public Message label() {
    return Message.of("edit", "distribute." + direction.name(), ids.size());
  }

  @Override
  public Design apply(Design design) {
    boolean across = direction == Direction.HORIZONTAL;
    ToDoubleFunction<Box> start = across ? Box::x : Box::y;
    ToDoubleFunction<Box> length = across ? Box::width : Box::height;
    List<ResourceId> ordered =
        ids.stream()
            .filter(id -> design.diagram().box(id).isPresent())
            .sorted(
                Comparator.<ResourceId>comparingDouble(id -> start.applyAsDouble(box(design, id)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (ordered.size() < 3) {
      return design;
    }
    Box last = box(design, ordered.getLast());
    double from = start.applyAsDouble(box(design, ordered.getFirst()));
    double to = start.applyAsDouble(last) + length.applyAsDouble(last);
    double filled = ordered.stream().mapToDouble(id -> length.applyAsDouble(box(design, id))).sum();
    double gap = (to - from - filled) / (ordered.size() - 1);
    Design result = design;
    double at = from;
    for (ResourceId id : ordered) {
      double delta = at - start.applyAsDouble(box(design, id));
      result = new MoveFigures(Set.of(id), across ? delta : 0, across ? 0 : delta).apply(result);
      at += length.applyAsDouble(box(design, id)) + gap;
    }
    return result;
  }

  private static Box box(Design design, ResourceId id) {
    return design.diagram().box(id).orElseThrow();
  }
}
