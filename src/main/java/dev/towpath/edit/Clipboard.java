package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Copies resources with everything inside them, and pastes them as new ones. */
public final class Clipboard {
  private Clipboard() {}

  /**
   * What pasting does.
   *
   * @param edit adds the copies
   * @param ids the copies of what was selected when it was copied
   */
  public record Pasted(Edit edit, Set<ResourceId> ids) {
    /** Copies the ids. */
    public Pasted {
      ids = Set.copyOf(ids);
    }
  }

  /** The resources and their contents as text for the system's clipboard. */
  public static String copy(Design design, Set<ResourceId> ids) {
    return clipping(design, ids).text();
  }

  private static Clipping clipping(Design design, Set<ResourceId> ids) {
    List<Resource> resources =
        MoveFigures.withContents(design, new TreeSet<>(ids)).stream()
            .flatMap(id -> design.topology().get(id).stream())
            .toList();
    Map<ResourceId, Box> boxes = new LinkedHashMap<>();
    for (Resource resource : resources) {
      design.diagram().box(resource.id()).ifPresent(box -> boxes.put(resource.id(), box));
    }
    return new Clipping(resources, boxes);
  }

  /**
   * Pastes a clipboard's text with its upper left corner there, into the innermost container at
   * that point; empty where the text does not come from {@link #copy}.
   *
   * <p>Copies get new ids. References among them lead to the copies, others stay where their target
   * is still there. Subnets and VPCs get free blocks; what only one resource can have (a bucket's
   * name, a private address, an attached input) is left out.
   */
  public static Optional<Pasted> paste(Design design, String text, double x, double y) {
    return paste(design, text, x, y, containerAt(design, x, y));
  }

  /** Pastes into a given container, or on the free canvas where it is empty. */
  public static Optional<Pasted> paste(
      Design design, String text, double x, double y, Optional<ResourceId> container) {
    return Clipping.read(text)
        .filter(clipping -> !clipping.resources().isEmpty())
        .map(clipping -> new Pasting(design, clipping, container).at(x, y));
  }

  /** Copies resources beside themselves. */
  public static Optional<Pasted> duplicate(Design design, Set<ResourceId> ids) {
    Clipping clipping = clipping(design, ids);
    Optional<Box> around = clipping.boxes().values().stream().reduce(Box::union);
    Optional<ResourceId> container =
        ids.stream().min(Comparator.naturalOrder()).flatMap(id -> Figures.parentOf(design, id));
    return clipping.resources().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pasting(design, clipping, container)
                .at(
                    around.map(Box::x).orElse(0.0) + Figures.GAP,
                    around.map(Box::y).orElse(0.0) + Figures.GAP));
  }

  private static Optional<ResourceId> containerAt(Design design, double x, double y) {
    return design.diagram().boxes().entrySet().stream()
        .filter(entry -> entry.getValue().contains(x, y))
        .filter(
            entry -> design.topology().get(entry.getKey()).filter(Figures::isContainer).isPresent())
        .min(Comparator.comparingDouble(e -> e.getValue().width() * e.getValue().height()))
        .map(Map.Entry::getKey);
  }
}
