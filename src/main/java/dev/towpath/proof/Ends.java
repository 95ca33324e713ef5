package dev.towpath.proof;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import java.util.Optional;

/** The two ends of a flow. */
final class Ends {
  private Ends() {}

  /** Why it cannot be told from where or to where a flow goes; empty where it can. */
  static Optional<Message> open(Flow flow) {
    if (flow.source() instanceof Source.Unresolved(Message why)) {
      return Optional.of(why);
    }
    return flow.target() instanceof Target.Unresolved(Message why)
        ? Optional.of(why)
        : Optional.empty();
  }
}
