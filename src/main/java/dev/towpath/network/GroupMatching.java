package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Home;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which of a peer's addresses a security group's rule is for.
 *
 * @param home the account and Region of the group
 */
record GroupMatching(Topology topology, Home home) {

  /**
   * Blocks that hold the addresses which the rule is for, none of them where it is for others;
   * empty where the design leaves it open.
   */
  Optional<List<Cidr>> blocks(GroupRule rule, Peer far, Traffic traffic) {
    Optional<Protocol> protocol = rule.knownProtocol();
    Optional<Ports> ports = rule.ports();
    Optional<List<Cidr>> blocks = ofAddress(rule, far);
    boolean forOthers =
        protocol.filter(p -> !p.covers(traffic.protocol())).isPresent()
            || ports.filter(p -> p.both(traffic.service()).isEmpty()).isPresent()
            || blocks.filter(known -> known.stream().noneMatch(far::mayBeIn)).isPresent();
    if (forOthers) {
      return Optional.of(List.of());
    }
    return protocol.isPresent() && ports.isPresent() ? blocks : Optional.empty();
  }

  private Optional<List<Cidr>> ofAddress(GroupRule rule, Peer far) {
    List<Cidr> known = new ArrayList<>();
    for (Value<Cidr> block : List.of(rule.cidr(), rule.cidrIpv6())) {
      if (!block.isAbsent() && block.known().isEmpty()) {
        return Optional.empty();
      }
      block.known().ifPresent(known::add);
    }
    if (!known.isEmpty()) {
      return Optional.of(known);
    }
    if (!rule.prefixList().isAbsent()) {
      return new PrefixLists(topology).named(rule.prefixList(), home).of(far);
    }
    return ofGroup(rule, far);
  }

  private Optional<List<Cidr>> ofGroup(GroupRule rule, Peer far) {
    if (rule.group().isNone()) {
      return Optional.empty();
    }
    if (far.groups().isEmpty()) {
      return Optional.of(List.of());
    }
    Group named = Group.of(topology, rule.group());
    List<Optional<Boolean>> same = far.groups().get().stream().map(named::isSame).toList();
    if (same.contains(Optional.of(true))) {
      return Optional.of(far.addresses());
    }
    return same.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(List.of());
  }
}
