package dev.towpath.network;

import java.util.List;
import java.util.Optional;

/**
 * A packet crosses a subnet's edge outward: past its network ACL, and where its route table says.
 *
 * @param found what the table says; empty where nobody knows which table it is
 */
record LeavingSubnet(PlacedSubnet subnet, Ground vpc, Optional<Table.Found> found)
    implements Place {

  static LeavingSubnet of(Walk walk, PlacedSubnet subnet, Ground vpc) {
    return new LeavingSubnet(
        subnet,
        vpc,
        subnet.table() instanceof TableInUse.Known(Table table)
            ? Optional.of(table.lookUp(walk.packet().to()))
            : Optional.empty());
  }

  /**
   * The receiver with the groups by which an outbound rule may name it: only in the VPC itself and
   * across a peering connection of the Region.
   */
  Peer named(Walk walk) {
    Peer to = walk.packet().to();
    if (!(found.orElse(null) instanceof Table.Found.Row(TableRow row))) {
      boolean open = !(found.orElse(null) instanceof Table.Found.None);
      return open && to.service().isEmpty() ? to.inGroups(List.of(new Group.Foreign("?"))) : to;
    }
    Optional<Ground> there =
        switch (row.target()) {
          case RouteTarget.Local _ -> Optional.of(vpc);
          case RouteTarget.Peering(var id, var _) -> CrossingPeering.groupsCross(walk, id, vpc);
          default -> Optional.empty();
        };
    return there
        .flatMap(walk::owner)
        .map(at -> to.inGroups(at.groupNames()))
        .orElseGet(to::withoutGroups);
  }

  @Override
  public Place enter(Walk walk) {
    return walk.add(subnet.acl(walk.packet(), true, walk.way())) ? routed(walk) : Place.NOWHERE;
  }

  /** Follows the table without crossing the edge. */
  Place routed(Walk walk) {
    return switch (subnet.table()) {
      case TableInUse.Open(var rule, var why) -> walk.end(walk.at(subnet.id()).unknown(rule, why));
      case TableInUse.Known(Table table) -> follow(walk, table, found.orElseThrow());
    };
  }

  private Place follow(Walk walk, Table table, Table.Found found) {
    return TableHops.follow(walk, table, found)
        .map(target -> Onward.to(walk, target, subnet, vpc))
        .orElse(Place.NOWHERE);
  }
}
