package dev.towpath.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a later scan of the account left to look at: kept with the design until the user has dealt
 * with it.
 *
 * @param waiting new resources with the boxes that they came with; one that the user has moved
 *     waits no more
 * @param vanished resources that the account had and has no more
 */
public record ReviewMarks(Map<ResourceId, Box> waiting, Set<ResourceId> vanished) {
  /** Nothing to look at. */
  public static final ReviewMarks NONE = new ReviewMarks(Map.of(), Set.of());

  private static final String FIELD = "review";
  private static final String WAITING = "waiting";
  private static final String VANISHED = "vanished";

  /** Copies the collections. */
  public ReviewMarks {
    waiting = Map.copyOf(waiting);
    vanished = Set.copyOf(vanished);
  }

  /** The design's marks, as far as they still hold. */
  public static ReviewMarks of(Design design) {
    Json.Obj json = design.others().object(FIELD);
    Map<ResourceId, Box> waiting = new LinkedHashMap<>();
    json.object(WAITING)
        .fields()
        .forEach((name, numbers) -> {
          if (!name.isBlank()) {
            ResourceId id = ResourceId.of(name);
            design
                .diagram()
                .box(id)
                .filter(_ -> design.topology().contains(id))
                .filter(box -> numbers(box).equals(numbers))
                .ifPresent(box -> waiting.put(id, box));
          }
        });
    Set<ResourceId> vanished = new LinkedHashSet<>();
    for (Json name : json.list(VANISHED)) {
      name.asText()
          .filter(text -> !text.isBlank())
          .map(ResourceId::of)
          .filter(design.topology()::contains)
          .ifPresent(vanished::add);
    }
    return new ReviewMarks(waiting, vanished);
  }

  private static Json numbers(Box box) {
    return Json.texts(
        Stream.of(box.x(), box.y(), box.width(), box.height())
            .map(number -> Double.toString(number))
            .toList());
  }

  /** The design with these marks in place of its own. */
  public Design in(Design design) {
    Json.Obj others = design.others().without(FIELD);
    if (!waiting.isEmpty() || !vanished.isEmpty()) {
      Json.Obj boxes = Json.Obj.EMPTY;
      for (Map.Entry<ResourceId, Box> entry : new TreeMap<>(waiting).entrySet()) {
        boxes = boxes.with(entry.getKey().value(), numbers(entry.getValue()));
      }
      Json gone = Json.texts(vanished.stream().sorted().map(ResourceId::value).toList());
      others = others.with(FIELD, Json.of(WAITING, boxes).with(VANISHED, gone));
    }
    return new Design(design.name(), design.home(), design.topology(), design.diagram(), others);
  }

  /** Without a resource that the user has dealt with. */
  public ReviewMarks without(ResourceId id) {
    Map<ResourceId, Box> left = new LinkedHashMap<>(waiting);
    left.remove(id);
    Set<ResourceId> gone = new LinkedHashSet<>(vanished);
    gone.remove(id);
    return new ReviewMarks(left, gone);
  }

  /** Whether there is nothing to look at. */
  public boolean isEmpty() {
    return waiting.isEmpty() && vanished.isEmpty();
  }
}
