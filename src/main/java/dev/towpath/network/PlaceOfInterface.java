package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A network interface with what surrounds it; empty where the design does not hold its subnet or
 * VPC.
 *
 * @param id the component that hops name
 * @param groups none means the VPC's default group, unless AWS has told all
 * @param scanned whether AWS has told all, so that one without groups has none
 * @param ipv4 its IPv4 addresses; an unknown one lies somewhere in the subnet
 * @param ipv6 its IPv6 addresses
 * @param ofInstance whether it is an instance's, so that its system chooses the ports it asks from
 * @param check whether the source/destination check is on, as it is where nothing is said
 */
record PlaceOfInterface(
    ResourceId id,
    String name,
    ResourceId subnet,
    List<Ref<SecurityGroup>> groups,
    boolean scanned,
    List<Value<String>> ipv4,
    List<Value<String>> ipv6,
    PublicAddresses publicAddresses,
    Value<Boolean> check,
    Optional<String> state,
    boolean ofInstance,
    Optional<ResourceId> nat)
    implements Fact<Optional<PlacedInterface>> {

  @Override
  public Optional<PlacedInterface> from(Topology topology) {
    Optional<PlacedSubnet> place = topology.fact(new PlaceOfSubnet(subnet));
    return place.flatMap(
        in -> topology.fact(new GroundOfVpc(in.vpc())).map(ground -> of(topology, in, ground)));
  }

  private PlacedInterface of(Topology topology, PlacedSubnet in, Ground ground) {
    List<Group> names =
        topology
            .get(in.vpc(), Vpc.class)
            .filter(_ -> !scanned || !groups.isEmpty())
            .map(vpc -> Group.of(topology, vpc, groups))
            .orElse(List.of());
    List<Cidr> own = isOnlyIpv6(topology) ? List.of() : addresses(ipv4, false, in, ground);
    List<Cidr> ownIpv6 = addresses(ipv6, true, in, ground);
    return new PlacedInterface(
        id,
        name,
        in,
        ground,
        (own.isEmpty() ? ownIpv6 : own).stream().findFirst().map(Cidr::shown).orElse("?"),
        topology.fact(new ForeignGroup(names, in.id(), in.vpc())),
        own,
        ownIpv6,
        names.stream().map(group -> topology.fact(new RulesOfGroup(group))).toList(),
        names,
        publicAddresses,
        check.isAbsent() ? Optional.of(false) : check.known().map(on -> !on),
        state,
        ofInstance ? Ports.EPHEMERAL_OF_INSTANCE : Ports.EPHEMERAL,
        nat);
  }

  private boolean isOnlyIpv6(Topology topology) {
    return topology
        .get(subnet, Subnet.class)
        .filter(in -> in.ipv6Native().equals(Value.of(true)))
        .isPresent();
  }

  /** Its addresses; the blocks that it lies somewhere in, where one is not known. */
  private static List<Cidr> addresses(
      List<Value<String>> given, boolean v6, PlacedSubnet in, Ground ground) {
    List<Cidr> known = new ArrayList<>();
    for (Value<String> address : given) {
      address.known().flatMap(Cidr::parse).filter(c -> c.isIpv6() == v6).ifPresent(known::add);
    }
    if (known.size() == given.size()) {
      return List.copyOf(known);
    }
    return somewhere(v6, in, ground);
  }

  private static List<Cidr> somewhere(boolean v6, PlacedSubnet in, Ground ground) {
    List<Cidr> blocks = in.blocks(v6);
    if (!blocks.isEmpty()) {
      return blocks;
    }
    Cidr any = v6 ? Cidr.ANY_IPV6 : Cidr.ANY_IPV4;
    return ground.isOpen(v6)
        ? List.of(any)
        : ground.blocks().stream().filter(block -> block.isIpv6() == v6).toList();
  }
}
