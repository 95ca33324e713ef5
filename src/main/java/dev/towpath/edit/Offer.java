package dev.towpath.edit;

import dev.towpath.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * What can be done with two resources: edits, the most likely first, or the reason why nothing can.
 */
record Offer(List<Edit> edits, Optional<Message> why) {
  /** Two kinds that have nothing to do with each other. */
  static final Offer NONE = new Offer(List.of(), Optional.empty());

  static Offer of(Edit... edits) {
    return new Offer(List.of(edits), Optional.empty());
  }

  static Offer of(List<Edit> edits) {
    return new Offer(List.copyOf(edits), Optional.empty());
  }

  static Offer refused(String key, Object... arguments) {
    return new Offer(List.of(), Optional.of(Message.of("edit", key, arguments)));
  }

  /** A labelled edit. */
  static Edit step(String key, List<Object> arguments, Edit... edits) {
    return new Sequence(new Message("edit", key, arguments), List.of(edits));
  }
}
