package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.Optional;

/** Where a route's target leads. */
final class Onward {
  private Onward() {}

  /**
   * The next place.
   *
   * @param from the subnet whose table was followed
   */
  static Place to(Walk walk, RouteTarget target, PlacedSubnet from, Ground vpc) {
    return switch (target) {
      case RouteTarget.Local _ -> new WithinVpc(vpc, Optional.of(from));
      case RouteTarget.Internet(ResourceId id, String name) ->
          new LeavingByInternetGateway(id, name, from, vpc);
      case RouteTarget.Nat(ResourceId id, String name) ->
          new EnteringNat(id, name, Optional.of(from), vpc);
      case RouteTarget.Appliance(ResourceId id, String name) ->
          new EnteringAppliance(id, name, Optional.of(from));
      case RouteTarget.Interface(ResourceId id, String name) ->
          new EnteringAppliance(id, name, Optional.of(from));
      case RouteTarget.Endpoint(ResourceId id, String name) ->
          new EnteringGatewayEndpoint(id, name, vpc);
      case RouteTarget.Inspection(ResourceId id, String name) ->
          new EnteringInspection(id, name, Optional.of(from));
      case RouteTarget.Peering(ResourceId id, String name) -> new CrossingPeering(id, name, vpc);
      case RouteTarget.Transit(ResourceId id, String name) ->
          new EnteringTransitGateway(id, name, from, vpc);
      case RouteTarget.EgressOnly(ResourceId id, String name) ->
          new LeavingByEgressOnlyGateway(id, name, from, vpc);
      case RouteTarget.Vpn(ResourceId id, String name) -> new LeavingByVpnGateway(id, name, vpc);
      case RouteTarget.Attachment _, RouteTarget.Gone _, RouteTarget.Unclear _ -> Place.NOWHERE;
    };
  }
}
