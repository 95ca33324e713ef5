package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.Topology;
import java.util.stream.Stream;

/** A network ACL lets TCP out but its answers not back in, for it keeps no state. */
public final class AclReturnMissing extends DocumentedRule<NetworkAcl> {
  // NAT gateways and load balancers open connections from 1024 to 65535, Linux from 32768 to 61000
  // (VPC User Guide, "Ephemeral ports").
  private static final int EPHEMERAL_FROM = 1_024;
  private static final int EPHEMERAL_TO = 65_535;

  /** The rule. */
  public AclReturnMissing() {
    super(
        NetworkAcl.class,
        "TP2038",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-network-acls.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NetworkAcl acl, Review review) {
    Topology topology = review.topology();
    boolean used =
        topology.referrers(acl.id(), SubnetNetworkAclAssociation.class).findAny().isPresent();
    boolean out =
        AclEntries.of(topology, acl, true).stream()
            .anyMatch(
                e -> AclEntries.isKnown(e) && AclEntries.mayAllowTcp(e, 1, EPHEMERAL_FROM - 1));
    boolean back =
        AclEntries.of(topology, acl, false).stream()
            .anyMatch(e -> AclEntries.mayAllowTcp(e, EPHEMERAL_FROM, EPHEMERAL_TO));
    return used && out && !back ? Stream.of(finding(acl, acl)) : Stream.empty();
  }
}
