package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** Whether a new thing of a kind may stand at a place. */
public sealed interface Placement {

  /** It may; dropping it adds these resources. */
  record Legal(FreshResource.Made made) implements Placement {
    /** The id that the new thing will have. */
    public ResourceId id() {
      return made.main().id();
    }

    /**
     * Adds the thing with its figure there, as one step. A thing that does not belong into the
     * container under the box (a channel, a subnet's route table) gets the nearest free spot
     * outside of it, and containers grow where the figure needs room.
     */
    public Edit edit(Box box) {
      return new PlaceNew(made, box);
    }
  }

  /** It may not. */
  record Illegal(Message why) implements Placement {}

  /**
   * Judges a place.
   *
   * @param container the innermost resource whose figure is under the pointer; empty for the free
   *     canvas
   * @param zone the Availability Zone of the frame under the pointer, such as {@code
   *     ap-northeast-1a}
   */
  static Placement of(
      Design design, KindDeclaration kind, Optional<ResourceId> container, Optional<String> zone) {
    return switch (FreshResource.of(design, kind, container, zone)) {
      case FreshResource.Made made -> new Legal(made);
      case FreshResource.Refused(Message why) -> new Illegal(why);
    };
  }
}
