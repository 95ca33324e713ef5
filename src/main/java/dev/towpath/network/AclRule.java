package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.PortRange;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.Optional;

/**
 * One numbered rule of a network ACL; what the design leaves open is empty.
 *
 * @param entry the resource that holds it; empty for AWS's own
 * @param number its place; -1 where it is open, so that it may come before any other
 * @param allows whether it allows
 * @param protocol for which protocol
 * @param far for which addresses
 * @param ports for which destination ports
 * @param inForce whether it surely is a rule of the ACL and direction that it is read for
 */
record AclRule(
    Optional<ResourceId> entry,
    int number,
    Optional<Boolean> allows,
    Optional<Protocol> protocol,
    Optional<Cidr> far,
    Optional<Ports> ports,
    boolean inForce) {

  /** The rule that every default network ACL begins with. */
  static final AclRule ALLOW_ALL =
      new AclRule(
          Optional.empty(),
          100,
          Optional.of(true),
          Optional.of(Protocol.ALL),
          Optional.of(Cidr.ANY_IPV4),
          Optional.of(Ports.ALL),
          true);

  /** The rule that an entry makes in an ACL. */
  static AclRule of(NetworkAclEntry entry, ResourceId acl) {
    Optional<Protocol> protocol = entry.protocol().known().flatMap(Protocol::ofNumber);
    return new AclRule(
        Optional.of(entry.id()),
        entry.ruleNumber().or(-1),
        entry.ruleAction().known().filter(a -> a.matches("allow|deny")).map("allow"::equals),
        protocol,
        entry.cidrBlock().known().or(() -> entry.ipv6CidrBlock().known()),
        protocol.flatMap(p -> ports(p, entry.portRange())),
        (entry.egress().isAbsent() || entry.egress().known().isPresent())
            && entry.networkAcl().isTo(acl));
  }

  /** Only TCP and UDP rules look at ports (VPC User Guide, "Network ACL rules"). */
  private static Optional<Ports> ports(Protocol protocol, Optional<PortRange> range) {
    return protocol.hasPorts() ? range.flatMap(AclRule::ports) : Optional.of(Ports.ALL);
  }

  private static Optional<Ports> ports(PortRange range) {
    Value<Integer> to = range.to().isAbsent() ? range.from() : range.to();
    return range
        .from()
        .known()
        .flatMap(from -> to.known().filter(t -> t >= from).map(t -> new Ports(from, t)));
  }

  /** Whether it certainly is for other packets. */
  boolean isForOthers(Protocol asked, Packets packets) {
    return protocol.filter(p -> !p.covers(asked)).isPresent()
        || !packets.meet(far.orElse(Cidr.ANY_IPV4), ports.orElse(Ports.ALL));
  }

  /** Whether the design leaves open what it does with packets that it may be for. */
  boolean isOpen() {
    return number < 0
        || !inForce
        || allows.isEmpty()
        || protocol.isEmpty()
        || far.isEmpty()
        || ports.isEmpty();
  }

  /** Such as {@code 100 (allow tcp 443 10.0.0.0/16)}, a question mark for what is open. */
  String words() {
    String action = allows.map(allow -> allow ? "allow" : "deny").orElse("?");
    String kind = protocol.map(p -> p.equals(Protocol.ALL) ? "all" : p.toString()).orElse("?");
    boolean ranged = protocol.filter(Protocol::hasPorts).isPresent();
    String range = ranged ? " " + ports.map(Ports::toString).orElse("?") : "";
    return (number < 0 ? "?" : Integer.toString(number))
        + " (%s %s%s %s)".formatted(action, kind, range, far.map(Cidr::toString).orElse("?"));
  }
}
