package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Observation;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** A network ACL of a subnet without an entry, which lets nothing pass. */
public final class AclWithoutRules extends DocumentedRule<NetworkAcl> {
  /** The rule. */
  public AclWithoutRules() {
    super(
        NetworkAcl.class,
        "TP2039",
        Severity.WARNING,
        "vpc/latest/userguide/vpc-network-acls.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NetworkAcl acl, Review review) {
    Topology topology = review.topology();
    List<Subnet> subnets =
        topology
            .referrers(acl.id(), SubnetNetworkAclAssociation.class)
            .flatMap(a -> topology.get(a.subnet(), Subnet.class).stream())
            .toList();
    boolean empty =
        topology.referrers(acl.id(), NetworkAclEntry.class).findAny().isEmpty()
            && !acl.rest().isObserved(Observation.DEFAULT)
            && !LooseEnds.mayName(topology, NetworkAcl.class);
    return empty && !subnets.isEmpty() ? Stream.of(finding(acl, acl, subnets)) : Stream.empty();
  }
}
