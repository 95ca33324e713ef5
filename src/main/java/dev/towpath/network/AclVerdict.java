package dev.towpath.network;

import java.util.List;
import java.util.Optional;

/**
 * What the rules of one direction of an ACL do with some packets.
 *
 * @param allowing the first rule that lets some of them through
 * @param denying the first rule that refuses some; empty with {@code lastDenies} for the final
 *     {@code *}
 * @param lastDenies whether no numbered rule is for some of them
 * @param doubt a rule that the design leaves open and that could change the outcome
 */
record AclVerdict(
    Optional<AclRule> allowing,
    Optional<AclRule> denying,
    boolean lastDenies,
    Optional<AclRule> doubt) {

  /** Asks the rules, which are in the order of their numbers, open ones first. */
  static AclVerdict of(List<AclRule> rules, Protocol protocol, Packets packets) {
    Packets left = packets;
    Optional<AclRule> mayAllow = Optional.empty();
    Optional<AclRule> mayDeny = Optional.empty();
    Optional<AclRule> allowing = Optional.empty();
    Optional<AclRule> denying = Optional.empty();
    Optional<AclRule> doubt = Optional.empty();
    for (AclRule rule : rules) {
      if (left.isEmpty() || rule.isForOthers(protocol, left)) {
        continue;
      }
      if (rule.isOpen()) {
        mayAllow = mayAllow.or(() -> Optional.of(rule).filter(r -> r.allows().orElse(true)));
        mayDeny = mayDeny.or(() -> Optional.of(rule).filter(r -> !r.allows().orElse(false)));
        continue;
      }
      left = left.without(rule.far().orElseThrow(), rule.ports().orElseThrow());
      if (rule.allows().orElseThrow()) {
        allowing = allowing.or(() -> Optional.of(rule));
        doubt = doubt.isPresent() ? doubt : mayDeny;
      } else {
        denying = denying.or(() -> Optional.of(rule));
        doubt = doubt.isPresent() ? doubt : mayAllow;
      }
    }
    if (!left.isEmpty() && doubt.isEmpty()) {
      doubt = mayAllow;
    }
    return new AclVerdict(allowing, denying, !left.isEmpty(), doubt);
  }

  boolean allowsSome() {
    return allowing.isPresent();
  }

  boolean deniesSome() {
    return denying.isPresent() || lastDenies;
  }

  /** The refusing rule in words. */
  String denier() {
    return denying.map(AclRule::words).orElse("*");
  }
}
