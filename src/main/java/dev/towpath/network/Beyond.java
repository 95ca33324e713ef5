package dev.towpath.network;

import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/** Packets to a peer that is no interface of the VPC, and their answers. */
record Beyond(Topology topology) {

  /** All hops, and the gateway endpoint that carries them where one does. */
  Path path(List<Hop> before, PlacedInterface from, Peer far, Traffic traffic) {
    RouteTables.Decision next =
        new RouteTables(topology).decide(from.subnet(), from.vpc(), far, Hop.Direction.FORWARD);
    NetworkAcls acls = new NetworkAcls(topology);
    Trail trail =
        new Trail()
            .along(() -> before)
            .then(() -> new SecurityGroups(topology).outward(from, far, traffic))
            .then(() -> acls.outward(from, far, traffic, Hop.Direction.FORWARD))
            .then(next::hop)
            .along(() -> next.target().map(t -> onward(t, from, far, traffic)).orElse(List.of()));
    boolean arrives = next.target().isPresent();
    if (arrives) {
      trail
          .along(() -> back(next.target().get(), from, far, traffic))
          .then(() -> acls.inward(from, far, traffic, Hop.Direction.RETURN));
    }
    return trail.path(
        next.target()
            .filter(RouteTarget.Endpoint.class::isInstance)
            .map(target -> ((RouteTarget.Endpoint) target).endpoint())
            .map(Resource::id));
  }

  private List<Hop> onward(RouteTarget target, PlacedInterface from, Peer far, Traffic traffic) {
    return switch (target) {
      case RouteTarget.Internet(InternetGateway gateway) ->
          List.of(new InternetGateways(topology).forward(gateway, from, far));
      case RouteTarget.Nat(NatGateway nat) ->
          new NatGateways(topology).forward(new NatGateways.Arrival(nat, from, far, traffic));
      case RouteTarget.Endpoint(VpcEndpoint endpoint) ->
          List.of(new GatewayEndpoints(topology).hop(endpoint, from, far, traffic));
      case RouteTarget.Appliance(Instance instance) -> List.of(Appliances.hop(instance, far));
      case RouteTarget.Local _ ->
          List.of(
              Hops.forward(from.vpc().id())
                  .unknown(Optional.empty(), "local.nobody", Names.of(from.vpc()), far.name()));
      case RouteTarget.Gone _, RouteTarget.Unclear _ -> List.of();
    };
  }

  private List<Hop> back(RouteTarget target, PlacedInterface from, Peer far, Traffic traffic) {
    return target instanceof RouteTarget.Nat(NatGateway nat)
        ? new NatGateways(topology).back(new NatGateways.Arrival(nat, from, far, traffic))
        : List.of();
  }
}
