package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A new thing of a kind with defaults that AWS accepts, or why none can be made at a place. */
public sealed interface FreshResource {

  /**
   * A new thing.
   *
   * @param main the resource that was asked for
   * @param others what it cannot do without, such as a NAT gateway's Elastic IP address
   */
  record Made(Resource main, List<Resource> others) implements FreshResource {
    /** Copies the others. */
    public Made {
      others = List.copyOf(others);
    }

    static Made of(Resource main, Resource... others) {
      return new Made(main, List.of(others));
    }

    /** The resource that was asked for, then the others. */
    public List<Resource> all() {
      return Stream.concat(Stream.of(main), others.stream()).toList();
    }
  }

  /** Nothing can be made there. */
  record Refused(Message why) implements FreshResource {
    static Refused of(String key, Object... arguments) {
      return new Refused(Message.of("edit", key, arguments));
    }
  }

  /**
   * A new thing of a kind.
   *
   * @param container the resource whose figure it is dropped into; empty for the free canvas
   * @param zone the Availability Zone of the frame that it is dropped into; empty where there is
   *     none
   */
  static FreshResource of(
      Design design, KindDeclaration kind, Optional<ResourceId> container, Optional<String> zone) {
    return new FreshMaker(design, Surroundings.of(design, container, zone)).make(kind);
  }
}
