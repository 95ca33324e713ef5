package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A subnet is associated with more than one network ACL. */
public final class SubnetWithTwoAcls extends DocumentedRule<Subnet> {
  /** The rule. */
  public SubnetWithTwoAcls() {
    super(
        Subnet.class,
        "TP2008",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-network-acls.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Subnet subnet, Review review) {
    return check(review.topology(), subnet);
  }

  private Stream<Finding> check(Topology topology, Subnet subnet) {
    List<SubnetNetworkAclAssociation> associations =
        topology
            .referrers(subnet.id(), SubnetNetworkAclAssociation.class)
            .filter(a -> a.subnet().isTo(subnet.id()))
            .toList();
    if (associations.size() < 2) {
      return Stream.empty();
    }
    List<NetworkAcl> acls =
        associations.stream()
            .flatMap(a -> topology.get(a.networkAcl(), NetworkAcl.class).stream())
            .toList();
    List<Resource> all = new ArrayList<>(List.of(subnet));
    all.addAll(associations);
    return Stream.of(finding(all, subnet, acls));
  }
}
