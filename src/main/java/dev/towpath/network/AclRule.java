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
 * @param ports for which destination ports, or types and codes of ICMP
 * @param inForce whether it surely is a rule of the ACL and direction that it is read for
 * @param words such as {@code 100 (allow tcp 443 10.0.0.0/16)}, a question mark for what is open
 */
record AclRule(
    Optional<ResourceId> entry,
    int number,
    Optional<Boolean> allows,
    Optional<Protocol> protocol,
    Optional<Cidr> far,
    Optional<Ports> ports,
    boolean inForce,
    String words) {

  /** A rule that every default network ACL begins with. */
  static AclRule allowAll(int number, Cidr far) {
    return worded(
        Optional.empty(),
        number,
        Optional.of(true),
        Optional.of(Protocol.ALL),
        Optional.of(far),
        Optional.of(Ports.ALL),
        true);
  }

  /** The rule that an entry makes in an ACL. */
  static AclRule of(NetworkAclEntry entry, ResourceId acl) {
    Optional<Protocol> protocol = entry.protocol().known().flatMap(Protocol::ofNumber);
    return worded(
        Optional.of(entry.id()),
        entry.ruleNumber().or(-1),
        entry.ruleAction().known().flatMap(AclRule::allows),
        protocol,
        entry.cidrBlock().known().or(() -> entry.ipv6CidrBlock().known()),
        protocol.flatMap(p -> ports(p, entry)),
        (entry.egress().isAbsent() || entry.egress().known().isPresent())
            && entry.networkAcl().isTo(acl));
  }

  private static Optional<Boolean> allows(String action) {
    return switch (action) {
      case "allow" -> Optional.of(true);
      case "deny" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** Only TCP, UDP and ICMP rules look at ports or types (VPC User Guide, "Network ACL rules"). */
  private static Optional<Ports> ports(Protocol protocol, NetworkAclEntry entry) {
    if (protocol.hasTypes()) {
      return types(entry);
    }
    return protocol.hasPorts() ? entry.portRange().flatMap(AclRule::ports) : Optional.of(Ports.ALL);
  }

  private static Optional<Ports> ports(PortRange range) {
    Value<Integer> to = range.to().isAbsent() ? range.from() : range.to();
    return range
        .from()
        .known()
        .flatMap(from -> to.known().filter(t -> t >= from).map(t -> new Ports(from, t)));
  }

  private static Optional<Ports> types(NetworkAclEntry entry) {
    return IcmpTypes.of(entry.rest().properties());
  }

  private static AclRule worded(
      Optional<ResourceId> entry,
      int number,
      Optional<Boolean> allows,
      Optional<Protocol> protocol,
      Optional<Cidr> far,
      Optional<Ports> ports,
      boolean inForce) {
    String action = allows.map(allow -> allow ? "allow" : "deny").orElse("?");
    String words =
        (number < 0 ? "?" : Integer.toString(number))
            + " (%s %s %s)"
                .formatted(action, what(protocol, ports), far.map(Cidr::toString).orElse("?"));
    return new AclRule(entry, number, allows, protocol, far, ports, inForce, words);
  }

  private static String what(Optional<Protocol> protocol, Optional<Ports> ports) {
    if (protocol.isEmpty()) {
      return "?";
    }
    Protocol known = protocol.get();
    if (known.equals(Protocol.ALL)) {
      return "all";
    }
    return ports.map(known::words).orElse(known + " ?");
  }

  /** Whether it certainly is for other packets. */
  boolean isForOthers(Protocol asked, Packets packets) {
    return (protocol.isPresent() && !protocol.get().covers(asked))
        || (far.isPresent() && !packets.meet(far.get(), ports.orElse(Ports.ALL)))
        || (ports.isPresent() && !packets.meet(ports.get()));
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
}
