package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.PortRange;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.Optional;

/**
 * One numbered rule of a network ACL.
 *
 * @param entry the resource that holds it; empty for AWS's own
 * @param number its place; -1 where the design does not say, so that it may come before any other
 * @param allows whether it allows; empty where the design does not say
 * @param match what it applies to; empty where the design does not say
 */
record AclRule(
    Optional<ResourceId> entry, int number, Optional<Boolean> allows, Optional<Match> match) {

  /** What a rule applies to. */
  record Match(Protocol protocol, Cidr far, Ports ports) {}

  /** The rule that every default network ACL begins with. */
  static final AclRule ALLOW_ALL =
      new AclRule(
          Optional.empty(),
          100,
          Optional.of(true),
          Optional.of(new Match(Protocol.ALL, Cidr.ANY_IPV4, Ports.ALL)));

  static AclRule of(NetworkAclEntry entry) {
    return new AclRule(
        Optional.of(entry.id()),
        entry.ruleNumber().or(-1),
        entry.ruleAction().known().filter(a -> a.matches("allow|deny")).map("allow"::equals),
        match(entry));
  }

  private static Optional<Match> match(NetworkAclEntry entry) {
    if (!entry.egress().isAbsent() && entry.egress().known().isEmpty()) {
      return Optional.empty();
    }
    Optional<Protocol> protocol = entry.protocol().known().flatMap(Protocol::ofNumber);
    Optional<Cidr> far = entry.cidrBlock().known().or(() -> entry.ipv6CidrBlock().known());
    if (protocol.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    // Ports of a rule for all protocols count for nothing (VPC User Guide, "Network ACL rules").
    Optional<Ports> ports =
        protocol.get().hasPorts() ? entry.portRange().flatMap(AclRule::ports) : whole();
    return ports.map(range -> new Match(protocol.get(), far.get(), range));
  }

  private static Optional<Ports> whole() {
    return Optional.of(Ports.ALL);
  }

  private static Optional<Ports> ports(PortRange range) {
    Value<Integer> to = range.to().isAbsent() ? range.from() : range.to();
    return range
        .from()
        .known()
        .flatMap(from -> to.known().filter(t -> t >= from).map(t -> new Ports(from, t)));
  }

  /** Whether it certainly is for other packets. */
  boolean isForOthers(Protocol protocol, Packets packets) {
    return match.isPresent()
        && !(match.get().protocol().covers(protocol)
            && packets.meet(match.get().far(), match.get().ports()));
  }

  boolean isUnclear() {
    return number < 0 || allows.isEmpty() || match.isEmpty();
  }

  /** Such as {@code 100 (allow tcp 443 10.0.0.0/16)}. */
  String words() {
    String action = allows.map(allow -> allow ? "allow" : "deny").orElse("?");
    String what =
        match
            .map(m ->
                (m.protocol().equals(Protocol.ALL) ? "all" : m.protocol().toString())
                    + (m.protocol().hasPorts() ? " " + m.ports() : "")
                    + " "
                    + m.far())
            .orElse("?");
    return (number < 0 ? "?" : Integer.toString(number)) + " (" + action + " " + what + ")";
  }
}
