package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbered, stateless rules at a subnet's edge: the lowest number that is for a packet decides,
 * and answers are judged like any other packet.
 */
record NetworkAcls(Topology topology) {

  /** What crosses the edge of a subnet. */
  private record Crossing(
      Subnet subnet, boolean outward, Peer far, Traffic traffic, Hop.Direction way) {
    private Ports ports() {
      return way == Hop.Direction.FORWARD ? traffic.service() : traffic.client();
    }

    private String words() {
      return way == Hop.Direction.FORWARD ? traffic.asked() : traffic.answers();
    }
  }

  /** What the ACL does with packets that leave the subnet for the peer. */
  Hop outward(PlacedInterface at, Peer to, Traffic traffic, Hop.Direction way) {
    return hop(new Crossing(at.subnet(), true, to, traffic, way));
  }

  /** What the ACL does with packets that enter the subnet from the peer. */
  Hop inward(PlacedInterface at, Peer from, Traffic traffic, Hop.Direction way) {
    return hop(new Crossing(at.subnet(), false, from, traffic, way));
  }

  private Hop hop(Crossing crossing) {
    Subnet subnet = crossing.subnet();
    List<SubnetNetworkAclAssociation> associations = associations(subnet);
    Optional<ResourceId> open =
        associations.stream()
            .filter(a -> Link.of(a.subnet(), subnet.id()) == Link.MAYBE)
            .map(SubnetNetworkAclAssociation::id)
            .findFirst();
    if (open.isPresent()) {
      return new Hops(subnet.id(), crossing.way())
          .unknown(open, "acl.openAssociation", Names.of(subnet), open.get().value());
    }
    if (associations.size() > 1) {
      return new Hops(subnet.id(), crossing.way())
          .unknown(Optional.empty(), "acl.several", Names.of(subnet));
    }
    if (associations.isEmpty()) {
      return ofDefault(crossing, subnet.vpc());
    }
    Ref<NetworkAcl> ref = associations.getFirst().networkAcl();
    // Fn::GetAtt DefaultNetworkAcl of a VPC is read as a reference to the VPC itself.
    if (topology.get(ref, Vpc.class).isPresent()) {
      return ofDefault(crossing, subnet.vpc());
    }
    return topology
        .get(ref, NetworkAcl.class)
        .map(acl -> judged(crossing, acl.id(), rules(acl.id(), crossing.outward())))
        .orElseGet(() ->
            new Hops(subnet.id(), crossing.way())
                .unknown(
                    Optional.of(associations.getFirst().id()),
                    "acl.outside",
                    Names.of(subnet),
                    Words.of(ref)));
  }

  /** Those that name the subnet; else those of its VPC of which nobody can say whose they are. */
  private List<SubnetNetworkAclAssociation> associations(Subnet subnet) {
    List<SubnetNetworkAclAssociation> named =
        topology
            .referrers(subnet.id(), SubnetNetworkAclAssociation.class)
            .filter(a -> Link.of(a.subnet(), subnet.id()) != Link.NONE)
            .toList();
    Parts parts = new Parts(topology);
    return named.isEmpty()
        ? parts
            .of(subnet.id(), SubnetNetworkAclAssociation.class, SubnetNetworkAclAssociation::subnet)
            .filter(a ->
                !parts.isElsewhere(a.networkAcl(), NetworkAcl.class, NetworkAcl::vpc, subnet.vpc()))
            .toList()
        : named;
  }

  private Hop ofDefault(Crossing crossing, Ref<Vpc> ref) {
    ResourceId vpc = ref.target().orElse(crossing.subnet().id());
    List<AclRule> own = rules(vpc, crossing.outward());
    if (own.isEmpty()) {
      return new Hops(vpc, crossing.way())
          .passes(Optional.empty(), "acl.default", Names.of(topology, vpc));
    }
    return judged(crossing, vpc, sorted(own, AclRule.ALLOW_ALL));
  }

  private static List<AclRule> sorted(List<AclRule> own, AclRule more) {
    return Stream.concat(own.stream(), Stream.of(more))
        .sorted(Comparator.comparingInt(AclRule::number))
        .toList();
  }

  private List<AclRule> rules(ResourceId acl, boolean outward) {
    return new Parts(topology)
        .of(acl, NetworkAclEntry.class, NetworkAclEntry::networkAcl)
        .filter(
            entry -> entry.egress().isAbsent() ? !outward : entry.egress().or(outward) == outward)
        .map(entry -> AclRule.of(entry, acl))
        .sorted(Comparator.comparingInt(AclRule::number))
        .toList();
  }

  private Hop judged(Crossing crossing, ResourceId acl, List<AclRule> rules) {
    Packets packets = Packets.of(crossing.far().addresses(), crossing.ports());
    AclVerdict verdict = AclVerdict.of(rules, crossing.traffic().protocol(), packets);
    Hops hops = new Hops(acl, crossing.way());
    String side = crossing.outward() ? ".out" : ".in";
    Object name = Names.of(topology, acl);
    Object far = crossing.far().name();
    String what = crossing.words();
    if (verdict.doubt().isPresent()) {
      AclRule open = verdict.doubt().get();
      return hops.unknown(open.entry(), "acl.open" + side, name, what, far, open.words());
    }
    if (!verdict.deniesSome()) {
      AclRule rule = verdict.allowing().orElseThrow();
      return hops.passes(rule.entry(), "acl.allows" + side, name, what, far, rule.words());
    }
    Optional<ResourceId> denier = verdict.denying().flatMap(AclRule::entry);
    if (!verdict.allowsSome()) {
      return hops.stops(
          ExplanationCode.SUBNET_ACL_RESTRICTION,
          denier,
          "acl.denies" + side,
          name,
          what,
          far,
          verdict.denier());
    }
    String allower = verdict.allowing().orElseThrow().words();
    return hops.unknown(denier, "acl.mixed" + side, name, what, far, allower, verdict.denier());
  }
}
