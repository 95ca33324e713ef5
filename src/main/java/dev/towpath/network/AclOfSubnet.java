package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which network ACL guards a subnet, with its rules. */
record AclOfSubnet(ResourceId subnet) implements Fact<AclInUse> {
  /** AWS's own rules of a default ACL: 100 for IPv4, and 101 for IPv6. */
  private static final List<AclRule> DEFAULT =
      List.of(AclRule.allowAll(100, Cidr.ANY_IPV4), AclRule.allowAll(101, Cidr.ANY_IPV6));

  @Override
  public AclInUse from(Topology topology) {
    return topology
        .get(subnet, Subnet.class)
        .map(found -> of(topology, found))
        .orElseGet(() -> open("acl.several", Optional.empty(), subnet.value()));
  }

  private AclInUse of(Topology topology, Subnet subnet) {
    List<SubnetNetworkAclAssociation> associations = associations(topology, subnet);
    Optional<ResourceId> doubtful =
        associations.stream()
            .filter(a -> Link.of(a.subnet(), subnet.id()) == Link.MAYBE)
            .map(SubnetNetworkAclAssociation::id)
            .findFirst();
    if (doubtful.isPresent()) {
      return open("acl.openAssociation", doubtful, Names.of(subnet), doubtful.get().value());
    }
    if (associations.size() > 1) {
      return open("acl.several", Optional.empty(), Names.of(subnet));
    }
    if (associations.isEmpty()) {
      return ofVpc(topology, subnet);
    }
    SubnetNetworkAclAssociation association = associations.getFirst();
    Ref<NetworkAcl> ref = association.networkAcl();
    // Fn::GetAtt DefaultNetworkAcl of a VPC is read as a reference to the VPC itself.
    if (topology.get(ref, Vpc.class).isPresent()) {
      return ofVpc(topology, subnet);
    }
    return topology
        .get(ref, NetworkAcl.class)
        .<AclInUse>map(acl -> new AclInUse.Known(declared(topology, acl)))
        .orElseGet(() ->
            open("acl.outside", Optional.of(association.id()), Names.of(subnet), Words.of(ref)));
  }

  private static AclInUse.Open open(String key, Optional<ResourceId> rule, Object... words) {
    return new AclInUse.Open(rule, Hops.words(key, words));
  }

  /** Those that name the subnet; else those of its VPC of which nobody can say whose they are. */
  private static List<SubnetNetworkAclAssociation> associations(Topology topology, Subnet subnet) {
    List<SubnetNetworkAclAssociation> named =
        topology
            .referrers(subnet.id(), SubnetNetworkAclAssociation.class)
            .filter(a -> Link.of(a.subnet(), subnet.id()) != Link.NONE)
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    Parts parts = new Parts(topology);
    return parts
        .of(
            subnet.id(),
            SubnetNetworkAclAssociation.class,
            "SubnetId",
            SubnetNetworkAclAssociation::subnet)
        .stream()
        .filter(a ->
            !parts.isElsewhere(a.networkAcl(), NetworkAcl.class, NetworkAcl::vpc, subnet.vpc()))
        .toList();
  }

  private static Acl declared(Topology topology, NetworkAcl acl) {
    return new Acl(
        acl.id(),
        Names.of(acl),
        sorted(rules(topology, acl.id(), false)),
        sorted(rules(topology, acl.id(), true)),
        false,
        false);
  }

  private static AclInUse ofVpc(Topology topology, Subnet subnet) {
    ResourceId vpc = subnet.vpc().target().orElse(subnet.id());
    List<AclRule> in = rules(topology, vpc, false);
    List<AclRule> out = rules(topology, vpc, true);
    boolean inOfAws = in.isEmpty();
    boolean outOfAws = out.isEmpty();
    in.addAll(DEFAULT);
    out.addAll(DEFAULT);
    return new AclInUse.Known(
        new Acl(vpc, Names.of(topology, vpc), sorted(in), sorted(out), inOfAws, outOfAws));
  }

  private static List<AclRule> rules(Topology topology, ResourceId acl, boolean out) {
    List<AclRule> rules = new ArrayList<>();
    for (NetworkAclEntry entry :
        new Parts(topology)
            .of(acl, NetworkAclEntry.class, "NetworkAclId", NetworkAclEntry::networkAcl)) {
      boolean isOfSide = entry.egress().isAbsent() ? !out : entry.egress().or(out) == out;
      if (isOfSide) {
        rules.add(AclRule.of(entry, acl));
      }
    }
    return rules;
  }

  private static List<AclRule> sorted(List<AclRule> rules) {
    return rules.stream().sorted(Comparator.comparingInt(AclRule::number)).toList();
  }
}
