package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A network interface with what surrounds it.
 *
 * @param id the component that hops name
 * @param name what people call it
 * @param where its address in words
 * @param foreignGroup why AWS refuses to make it so, where it does
 * @param ipv4 its private addresses, the primary one first, or the blocks that it lies somewhere
 *     in; none where it has no such address
 * @param ipv6 the same of IPv6
 * @param groups none for some that AWS makes, which nothing filters
 * @param groupNames the same without their rules
 * @param publicAddresses what it is on the internet
 * @param forwards whether it takes and sends packets of others, as its source/destination check
 *     says; empty where the design leaves it open
 * @param state of its instance, where AWS has said it and it is not running
 * @param clientPorts the ports that it asks from, unless a flow says them
 * @param nat the NAT gateway whose interface it is, where it is one's
 */
record PlacedInterface(
    ResourceId id,
    String name,
    PlacedSubnet subnet,
    Ground vpc,
    String where,
    Optional<Obstacle> foreignGroup,
    List<Cidr> ipv4,
    List<Cidr> ipv6,
    List<GroupRules> groups,
    List<Group> groupNames,
    PublicAddresses publicAddresses,
    Optional<Boolean> forwards,
    Optional<String> state,
    Ports clientPorts,
    Optional<ResourceId> nat) {

  /** All its addresses of one family. */
  List<Cidr> addresses(boolean v6) {
    return v6 ? ipv6 : ipv4;
  }

  /** Whether all its addresses of the family are known. */
  boolean isExact(boolean v6) {
    return addresses(v6).stream().allMatch(Cidr::isSingle);
  }

  /** This interface as the end of a connection, by its primary address of the family. */
  Peer asPeer(boolean v6) {
    List<Cidr> all = addresses(v6);
    return Peer.of(this, !all.isEmpty() && all.getFirst().isSingle() ? all.subList(0, 1) : all);
  }

  /** This interface as the end of a connection, by one of its addresses. */
  Peer asPeer(Cidr address) {
    return Peer.of(this, List.of(address));
  }

  boolean isIn(PlacedSubnet other) {
    return subnet.id().equals(other.id());
  }

  boolean isIn(Ground other) {
    return vpc.id().equals(other.id());
  }
}
