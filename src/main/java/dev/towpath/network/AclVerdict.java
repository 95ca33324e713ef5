package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
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
  private static final AclVerdict REFUSED =
      new AclVerdict(Optional.empty(), Optional.empty(), true, Optional.empty());

  /** Asks the rules, which are in the order of their numbers, open ones first. */
  static AclVerdict of(List<AclRule> rules, Protocol protocol, List<Cidr> far, Ports ports) {
    for (int i = 0; i < rules.size(); i++) {
      AclRule rule = rules.get(i);
      if (rule.far().isPresent() && !overlaps(far, rule.far().get())) {
        continue;
      }
      if (rule.isOpen()) {
        return slowly(rules, protocol, far, ports);
      }
      if (!rule.protocol().orElseThrow().covers(protocol)
          || !rule.ports().orElseThrow().overlaps(ports)) {
        continue;
      }
      boolean forAll =
          rule.ports().orElseThrow().contains(ports) && contains(rule.far().orElseThrow(), far);
      return forAll ? decided(rule) : slowly(rules, protocol, far, ports);
    }
    return REFUSED;
  }

  private static boolean overlaps(List<Cidr> far, Cidr block) {
    for (int i = 0; i < far.size(); i++) {
      if (far.get(i).overlaps(block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(Cidr block, List<Cidr> far) {
    for (int i = 0; i < far.size(); i++) {
      if (!block.contains(far.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static AclVerdict decided(AclRule rule) {
    Optional<AclRule> one = Optional.of(rule);
    return rule.allows().orElseThrow()
        ? new AclVerdict(one, Optional.empty(), false, Optional.empty())
        : new AclVerdict(Optional.empty(), one, false, Optional.empty());
  }

  /** Piece by piece, since rules treat the packets unequally or are open. */
  private static AclVerdict slowly(
      List<AclRule> rules, Protocol protocol, List<Cidr> far, Ports ports) {
    Packets left = Packets.of(far, ports);
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

  private boolean deniesSome() {
    return denying.isPresent() || lastDenies;
  }

  /** The refusing rule in words. */
  private String denier() {
    return denying.map(AclRule::words).orElse("*");
  }

  /** The ACL's part of the path. */
  Hop hop(Hops hops, boolean out, Object name, Packet.Asked what, Object far) {
    if (doubt.isPresent()) {
      AclRule open = doubt.get();
      String key = out ? "acl.open.out" : "acl.open.in";
      return hops.unknown(open.entry(), key, name, what, far, open.words());
    }
    if (!deniesSome()) {
      AclRule rule = allowing.orElseThrow();
      String key = out ? "acl.allows.out" : "acl.allows.in";
      return hops.passes(rule.entry(), key, name, what, far, rule.words());
    }
    Optional<ResourceId> rule = denying.flatMap(AclRule::entry);
    if (allowing.isEmpty()) {
      Cause cause = out ? Cause.NACL_EGRESS : Cause.NACL_INGRESS;
      String key = out ? "acl.denies.out" : "acl.denies.in";
      return hops.stops(cause, rule, key, name, what, far, denier());
    }
    String key = out ? "acl.mixed.out" : "acl.mixed.in";
    return hops.unknown(rule, key, name, what, far, allowing.get().words(), denier());
  }
}
