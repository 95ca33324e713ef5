package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * A packet goes to the customer's edge, by VPN or Direct Connect: from addresses of this VPC alone.
 * What the customer's network does with it is not AWS's.
 */
record LeavingByVpnGateway(ResourceId id, String name, Ground vpc) implements Place {
  @Override
  public Place enter(Walk walk) {
    Hops hops = walk.at(id);
    Optional<Obstacle> detached = walk.topology().fact(new AttachmentOf(id, vpc.id()));
    if (detached.isPresent() && !walk.add(detached.get().hop(hops))) {
      return Place.NOWHERE;
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
    return switch (walk.topology().fact(new CustomerEdge(id))) {
      case CustomerEdge.Answer.By(ResourceId rule, String type) -> {
        walk.add(hops.passes(Optional.of(rule), "customer.edge", name, type));
        yield walk.arrive(new Back(id, vpc));
      }
      case CustomerEdge.Answer.Down(ResourceId connection) ->
          walk.end(
              hops.stops(
                  Cause.VPN_DOWN,
                  Optional.of(connection),
                  "vpn.down",
                  name,
                  Names.of(walk.topology(), connection)));
      case CustomerEdge.Answer.Open _ ->
          walk.end(hops.unknown(Optional.empty(), "vpn.noConnection", name));
    };
  }

  /** The answers of the customer's network. */
  record Back(ResourceId id, Ground vpc) implements Place {
    @Override
    public Place enter(Walk walk) {
      return TableOfGateway.route(walk, id, vpc);
    }
  }
}
