package dev.towpath.network;

import dev.towpath.model.ResourceId;
import dev.towpath.model.VpnConnection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A packet goes to the customer's edge, by VPN or Direct Connect: from addresses of this VPC alone.
 * What the customer's network does with it is not AWS's.
 */
record LeavingByVpnGateway(ResourceId id, String name, Ground vpc) implements Place {
  @Override
  public @Nullable Place enter(Walk walk) {
    Hops hops = walk.at(id);
    Optional<Obstacle> detached = walk.topology().fact(new AttachmentOf(id, vpc.id()));
    if (detached.isPresent() && !walk.add(detached.get().hop(hops))) {
      return null;
    }
    if (!vpc.mayHold(walk.packet().from())) {
      return walk.end(
          hops.stops(
              Cause.EDGE_TO_EDGE,
              Optional.empty(),
              "vpn.notTransit",
              name,
              walk.packet().from().name(),
              vpc.name()));
    }
    List<VpnConnection> connections = walk.topology().referrers(id, VpnConnection.class).toList();
    if (connections.isEmpty()) {
      return walk.end(hops.unknown(Optional.empty(), "vpn.noConnection", name));
    }
    walk.add(hops.passes(Optional.of(connections.getFirst().id()), "customer.edge", name, "vpn"));
    return walk.arrive(new Back(id, vpc));
  }

  /** The answers of the customer's network. */
  record Back(ResourceId id, Ground vpc) implements Place {
    @Override
    public @Nullable Place enter(Walk walk) {
      return TableOfGateway.route(walk, id, vpc);
    }
  }
}
