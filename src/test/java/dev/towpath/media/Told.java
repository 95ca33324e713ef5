package dev.towpath.media;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import java.util.Locale;
import java.util.Optional;

/** Flows in a line, for tables of cases. */
final class Told {
  private Told() {}

  /** Why a flow leaves something open, or why AWS refuses it. */
  static Optional<Message> why(Flow flow) {
    return switch (flow.target()) {
      case Target.Refused(Message why) -> Optional.of(why);
      case Target.Unresolved(Message why) -> Optional.of(why);
      case Target.Service _,
          Target.AnyHost _,
          Target.Interface _,
          Target.Placed _,
          Target.Address _,
          Target.Host _ ->
          flow.source() instanceof Source.Unresolved(Message why)
              ? Optional.of(why)
              : Optional.empty();
    };
  }

  /** Such as {@code send-stream Private > 10.0.1.20 udp/5000}, with the action where it calls. */
  static String of(Flow flow) {
    String purpose = flow.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String call = flow.call().map(c -> " " + c.action() + " " + c.resource()).orElse("");
    return "%s %s > %s %s/%d%s"
        .formatted(
            purpose, from(flow.source()), to(flow.target()), flow.protocol(), flow.port(), call);
  }

  private static String from(Source source) {
    return switch (source) {
      case Source.Interface(var at) -> at.owner() + "@" + at.subnet();
      case Source.Internet(var addresses) -> addresses.toString();
      case Source.ServiceNetwork() -> "aws";
      case Source.Unresolved(Message why) -> "?" + why.key();
    };
  }

  private static String to(Target target) {
    return switch (target) {
      case Target.Service service ->
          service.service()
              + "("
              + service.region()
              + service.resource().map(id -> " " + id).orElse("")
              + ")";
      case Target.AnyHost _ -> "any host";
      case Target.Interface(var id) -> id.value();
      case Target.Placed(var at) -> at.owner() + "@" + at.subnet();
      case Target.Address(String address) -> address;
      case Target.Host(String name) -> name;
      case Target.Refused(Message why) -> "!" + why.key();
      case Target.Unresolved(Message why) -> "?" + why.key();
    };
  }
}
