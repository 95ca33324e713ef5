package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A packet leaves a transit gateway into a VPC: by the attachment's subnet in the zone that it
 * comes from where there is one, past that subnet's ACL outward and by its route table. For an
 * interface in the very subnet the ACL is not asked at all (Transit Gateway Guide, "Network ACLs").
 */
record LeavingTransitGateway(
    ResourceId id,
    String name,
    TransitAttachment attachment,
    TransitAttachment.Far.OfVpc far,
    Optional<String> zone)
    implements Place {
  @Override
  public Place enter(Walk walk) {
    Optional<Ground> vpc = far.vpc().flatMap(walk::ground);
    List<PlacedSubnet> candidates = candidates();
    if (vpc.isEmpty() || candidates.isEmpty()) {
      return walk.end(
          walk.at(attachment.id()).unknown(Optional.empty(), "tgw.openSubnets", attachment.name()));
    }
    PlacedSubnet by = candidates.getFirst();
    if (candidates.stream().anyMatch(other -> !isAlike(other, by))) {
      return walk.end(
          walk.at(attachment.id()).unknown(Optional.empty(), "tgw.anySubnet", attachment.name()));
    }
    walk.add(
        walk.at(attachment.id())
            .passes(Optional.of(by.id()), "tgw.leaves", attachment.name(), by.name()));
    Optional<PlacedInterface> neighbour =
        walk.owner(vpc.get()).filter(to -> to.isIn(by) && candidates.size() == 1);
    return neighbour.isPresent()
        ? new EnteringInterface(neighbour.get(), by)
        : LeavingSubnet.of(walk, by, vpc.get());
  }

  private List<PlacedSubnet> candidates() {
    List<PlacedSubnet> near =
        far.subnets().stream()
            .filter(subnet -> zone.isPresent() && subnet.zone().known().equals(zone))
            .toList();
    return near.isEmpty() ? far.subnets() : near;
  }

  /** Whether it makes no difference by which of two subnets the packet comes. */
  private static boolean isAlike(PlacedSubnet one, PlacedSubnet other) {
    return one.acl().equals(other.acl()) && one.table().equals(other.table());
  }
}
