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
 * @param cells what each other side says, in their order
 */
public record Row(
    Resource resource, boolean inDesign, String path, Optional<Json> own, List<Cell> cells) {
  /** Copies the cells. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** Whether some side has something that the design can take. */
  public boolean canTake(int side) {
    return !(cells.get(side) instanceof Cell.Same) && (inDesign || isThere(side));
  }

  private boolean isThere(int side) {
    return cells.get(side) instanceof Cell.There;
  }

  /** CloudFormation's name of the property that the row is about; empty for the resource. */
  public String property() {
    return new PropertyDifference(path, own, own, true).property();
  }
}
