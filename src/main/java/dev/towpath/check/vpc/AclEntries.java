package dev.towpath.check.vpc;

import dev.towpath.model.Cidr;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Comparator;
import java.util.List;

/** The entries of network ACLs. */
final class AclEntries {
  private static final int ALL = -1;
  private static final int TCP = 6;
  private static final int HIGHEST_PORT = 65_535;

  private AclEntries() {}

  /** The entries of an ACL in a direction, the lowest number first; those without one last. */
  static List<NetworkAclEntry> of(Topology topology, NetworkAcl acl, boolean egress) {
    return topology
        .referrers(acl.id(), NetworkAclEntry.class)
        .filter(e -> e.networkAcl().isTo(acl.id()) && e.egress().or(false) == egress)
        .sorted(Comparator.comparing(e -> e.ruleNumber().or(Integer.MAX_VALUE)))
        .toList();
  }

  /** Whether the entry says all that a comparison needs in plain values. */
  static boolean isKnown(NetworkAclEntry entry) {
    boolean ports =
        entry
            .portRange()
            .map(p -> p.from().known().isPresent() && p.to().known().isPresent())
            .orElse(true);
    boolean block =
        entry.cidrBlock().known().isPresent() != entry.ipv6CidrBlock().known().isPresent();
    return entry.ruleNumber().known().isPresent()
        && entry.ruleAction().known().isPresent()
        && entry.protocol().known().isPresent()
        && (entry.egress().isAbsent() || entry.egress().known().isPresent())
        && ports
        && block;
  }

  /** Whether every packet of the other meets this one as well; both must be known. */
  static boolean covers(NetworkAclEntry entry, NetworkAclEntry other) {
    int protocol = entry.protocol().or(ALL);
    boolean protocols = protocol == ALL || protocol == other.protocol().or(ALL);
    return protocols
        && block(entry).contains(block(other))
        && from(entry) <= from(other)
        && to(entry) >= to(other)
        // Of ICMP the types decide, which are not compared here.
        && (protocol == ALL || entry.rest().properties().get("Icmp").isEmpty());
  }

  /** Whether it may let TCP to some port of a range pass; what is not known may. */
  static boolean mayAllowTcp(NetworkAclEntry entry, int from, int to) {
    int protocol = entry.protocol().or(ALL);
    return !entry.ruleAction().equals(Value.of("deny"))
        && (protocol == ALL || protocol == TCP)
        && (!isKnown(entry) || (from(entry) <= to && to(entry) >= from));
  }

  private static Cidr block(NetworkAclEntry entry) {
    return entry.cidrBlock().known().or(() -> entry.ipv6CidrBlock().known()).orElseThrow();
  }

  private static int from(NetworkAclEntry entry) {
    return isAllPorts(entry) ? 0 : entry.portRange().flatMap(p -> p.from().known()).orElse(0);
  }

  private static int to(NetworkAclEntry entry) {
    return isAllPorts(entry)
        ? HIGHEST_PORT
        : entry.portRange().flatMap(p -> p.to().known()).orElse(HIGHEST_PORT);
  }

  private static boolean isAllPorts(NetworkAclEntry entry) {
    return entry.protocol().or(ALL) == ALL;
  }
}
