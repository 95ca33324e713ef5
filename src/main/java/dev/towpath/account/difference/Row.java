package dev.towpath.account.difference;

import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the sides of a comparison do not agree on.
 *
 * @param resource the design's, else the first side's that has it
 * @param inDesign whether the design has the resource
 * @param path the property; empty where the row is about the whole resource
 * @param own what the design says of the property
 * @param base what the earlier state said; empty where there is none that speaks of it
 * @param sides what each other side has to it, in their order
 */
public record Row(
    Resource resource,
    boolean inDesign,
    String path,
    Optional<Json> own,
    Optional<Cell> base,
    List<Beside> sides) {
  /** Copies the sides. */
  public Row {
    sides = List.copyOf(sides);
  }

  /** What each side says, in their order. */
  public List<Cell> cells() {
    return sides.stream().map(Beside::cell).toList();
  }

  /** Whether both the design and some side have changed it since. */
  public boolean isConflict() {
    return sides.stream().anyMatch(side -> side.change() == Change.BOTH);
  }

  /** Whether some side has something that the design can take. */
  public boolean canTake(int side) {
    return side < sides.size()
        && !(sides.get(side).cell() instanceof Cell.Same)
        && (inDesign || isThere(side));
  }

  private boolean isThere(int side) {
    return sides.get(side).cell() instanceof Cell.There;
  }

  /** CloudFormation's name of the property that the row is about; empty for the resource. */
  public String property() {
    return new PropertyDifference(path, own, own, true).property();
  }
}
