package dev.towpath.network;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.Optional;

/** The ICMP type and code of a network ACL entry. */
final class IcmpTypes {
  private IcmpTypes() {}

  /** Those that {@code Icmp} names; all where it is missing, nothing where it is left open. */
  static Optional<Ports> of(Json.Obj entry) {
    Optional<Json> icmp = entry.get("Icmp");
    if (icmp.isEmpty()) {
      return Optional.of(Ports.ALL);
    }
    if (!(icmp.get() instanceof Json.Obj given) || References.isFunction(given)) {
      return Optional.empty();
    }
    Optional<Integer> type = number(given, "Type");
    Optional<Integer> code = number(given, "Code");
    return type.flatMap(t -> code.map(c -> Ports.ofType(t, c)));
  }

  /** -1, which means all, where it is missing; empty where it is no number. */
  private static Optional<Integer> number(Json.Obj icmp, String name) {
    if (icmp.get(name).isEmpty()) {
      return Optional.of(-1);
    }
    try {
      return icmp.text(name).map(Integer::valueOf).filter(n -> n >= -1 && n < 256);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
