package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/** A route hands a packet to a Gateway Load Balancer endpoint, whose appliances may do anything. */
record EnteringInspection(ResourceId id, String name, Optional<PlacedSubnet> from)
    implements Place {
  @Override
  public Place enter(Walk walk) {
    List<PlacedInterface> interfaces = walk.topology().fact(new InterfacesOf(id));
    if (!interfaces.isEmpty()) {
      PlacedInterface at = interfaces.getFirst();
      boolean crosses = from.filter(at::isIn).isEmpty();
      if (crosses && !walk.add(at.subnet().acl(walk.packet(), false, walk.way()))) {
        return Place.NOWHERE;
      }
    }
    return walk.end(
        walk.at(id)
            .handsOver(
                Cause.GWLB_TARGET,
                Optional.empty(),
                "inspection.decides",
                name,
                walk.packet().to().name()));
  }
}
