package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.Optional;

/** A NAT gateway sends a packet on, from its subnet. */
record LeavingNat(ResourceId id, String name, PlacedInterface at, boolean isPrivate)
    implements Place {
  @Override
  public Place enter(Walk walk) {
    LeavingSubnet edge = LeavingSubnet.of(walk, at.subnet(), at.vpc());
    if (edge.found().orElse(null) instanceof Table.Found.Row(TableRow row) && isPointless(row)) {
      walk.add(at.subnet().acl(walk.packet(), true, walk.way()));
      return walk.end(pointless(walk, row));
    }
    return edge;
  }

  /** Back to a NAT gateway: the packet would go round. */
  private static boolean isPointless(TableRow row) {
    return row.target() instanceof RouteTarget.Nat;
  }

  private Hop pointless(Walk walk, TableRow row) {
    return walk.at(id)
        .stops(
            Cause.NAT_NOT_PUBLIC,
            Optional.empty(),
            "nat.notPublic",
            name,
            at.subnet().name(),
            walk.packet().to().name(),
            row.target().words());
  }
}
