package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether figures may move into a container, and what that changes beside the picture. */
public sealed interface Reparent {

  /**
   * They may.
   *
   * @param ids the figures
   * @param changes what the new container changes in the resources; empty for a mere move
   */
  record Legal(Set<ResourceId> ids, List<Edit> changes) implements Reparent {
    /** Copies both. */
    public Legal {
      ids = Set.copyOf(ids);
      changes = List.copyOf(changes);
    }

    /** Moves the figures by that, into the container, as one step. */
    public Edit edit(double dx, double dy) {
      List<Edit> edits = new ArrayList<>();
      edits.add(new MoveFigures(ids, dx, dy));
      edits.addAll(changes);
      edits.add(new Settle(ids));
      return new Sequence(Message.of("edit", "move", ids.size()), edits);
    }
  }

  /** At least one of them may not. */
  record Illegal(Message why) implements Reparent {}

  /**
   * Judges a move.
   *
   * @param container the innermost resource, none of the moved ones, whose figure is under the
   *     pointer; empty for the free canvas
   * @param zone the Availability Zone of the frame under the pointer
   */
  static Reparent of(
      Design design, Set<ResourceId> ids, Optional<ResourceId> container, Optional<String> zone) {
    Surroundings place = Surroundings.of(design, container, zone);
    List<Edit> changes = new ArrayList<>();
    for (ResourceId id : new TreeSet<>(ids)) {
      Optional<Resource> resource = design.topology().get(id);
      boolean comesAlong = Figures.ancestorsOf(design, id).stream().anyMatch(ids::contains);
      if (resource.isPresent() && !comesAlong) {
        Offer offer = new Rehouse(design.topology(), place).offer(resource.get());
        if (offer.why().isPresent()) {
          return new Illegal(offer.why().get());
        }
        changes.addAll(offer.edits());
      }
    }
    return new Legal(ids, changes);
  }
}
