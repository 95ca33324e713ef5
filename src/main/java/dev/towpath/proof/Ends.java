package dev.towpath.proof;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import java.util.Optional;

/** The two ends of a flow. */
final class Ends {
  private Ends() {}

  /**
   * Why it cannot be told from where or to where a flow goes, or how it comes into a VPC from
   * outside; empty where it can.
   */
  static Optional<Message> open(Flow flow) {
    if (flow.source() instanceof Source.Unresolved(Message why)) {
      return Optional.of(why);
    }
    return switch (flow.target()) {
      case Target.Unresolved(Message why) -> Optional.of(why);
      case Target.Interface _, Target.Placed _ when flow.source().inVpc().isEmpty() ->
          Optional.of(Message.of("proof", "fromOutside"));
      case Target.Service _,
          Target.AnyHost _,
          Target.Interface _,
          Target.Placed _,
          Target.Address _,
          Target.Host _,
          Target.Refused _ ->
          Optional.empty();
    };
  }
}
