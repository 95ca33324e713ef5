package dev.towpath.network;

import dev.towpath.model.EgressOnlyInternetGateway;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcPeeringConnection;
import dev.towpath.model.VpnGateway;
import java.util.Optional;

/** What a route leads to. */
sealed interface RouteTarget {
  /** Every interface of the VPC. */
  record Local() implements RouteTarget {}

  /** An internet gateway. */
  record Internet(ResourceId id, String name) implements RouteTarget {}

  /** A NAT gateway. */
  record Nat(ResourceId id, String name) implements RouteTarget {}

  /** An instance that forwards, such as a firewall. */
  record Appliance(ResourceId id, String name) implements RouteTarget {}

  /** A network interface of whatever forwards. */
  record Interface(ResourceId id, String name) implements RouteTarget {}

  /** A gateway endpoint. */
  record Endpoint(ResourceId id, String name) implements RouteTarget {}

  /** A Gateway Load Balancer endpoint. */
  record Inspection(ResourceId id, String name) implements RouteTarget {}

  /** A peering connection. */
  record Peering(ResourceId id, String name) implements RouteTarget {}

  /** A transit gateway. */
  record Transit(ResourceId id, String name) implements RouteTarget {}

  /** An egress-only internet gateway. */
  record EgressOnly(ResourceId id, String name) implements RouteTarget {}

  /** A virtual private gateway. */
  record Vpn(ResourceId id, String name) implements RouteTarget {}

  /** An attachment, for routes of a transit gateway. */
  record Attachment(ResourceId id, String name) implements RouteTarget {}

  /** A resource that is gone, or a route that AWS calls a blackhole. */
  record Gone(String name) implements RouteTarget {}

  /**
   * Something that the design does not hold or that is not analysed.
   *
   * @param name its id, formula or property
   */
  record Unclear(String name) implements RouteTarget {}

  /** The target's name. */
  default String words() {
    return switch (this) {
      case Local _ -> "local";
      case Internet(ResourceId _, String name) -> name;
      case Nat(ResourceId _, String name) -> name;
      case Appliance(ResourceId _, String name) -> name;
      case Interface(ResourceId _, String name) -> name;
      case Endpoint(ResourceId _, String name) -> name;
      case Inspection(ResourceId _, String name) -> name;
      case Peering(ResourceId _, String name) -> name;
      case Transit(ResourceId _, String name) -> name;
      case EgressOnly(ResourceId _, String name) -> name;
      case Vpn(ResourceId _, String name) -> name;
      case Attachment(ResourceId _, String name) -> name;
      case Gone(String name) -> name;
      case Unclear(String name) -> name;
    };
  }

  /** The target of a route. */
  static RouteTarget of(Topology topology, Route route) {
    Optional<Ref<?>> declared = route.targets().stream().findFirst();
    if (route.rest().observed(Observation.STATE).equals(Value.of("blackhole"))) {
      return new Gone(declared.map(Words::of).orElse("–"));
    }
    return declared.map(ref -> of(topology, ref)).orElseGet(() -> new Unclear(undeclared(route)));
  }

  private static RouteTarget of(Topology topology, Ref<?> ref) {
    return switch (ref) {
      case Ref.To<?>(ResourceId id) ->
          topology.get(id).map(RouteTarget::of).orElseGet(() -> new Gone(id.value()));
      case Ref.Outside<?>(String physicalId) when physicalId.equals("local") -> new Local();
      case Ref.Outside<?> _, Ref.Formula<?> _, Ref.None<?> _ -> new Unclear(Words.of(ref));
    };
  }

  private static RouteTarget of(Resource resource) {
    ResourceId id = resource.id();
    String name = Names.of(resource);
    if (resource instanceof VpcEndpoint endpoint) {
      boolean gateway = GatewayEndpoints.isGateway(endpoint);
      boolean known = endpoint.vpcEndpointType().isAbsent() || isKnown(endpoint);
      if (!known) {
        return new Unclear(name);
      }
      return gateway ? new Endpoint(id, name) : new Inspection(id, name);
    }
    return switch (resource) {
      case InternetGateway _ -> new Internet(id, name);
      case NatGateway _ -> new Nat(id, name);
      case Instance _ -> new Appliance(id, name);
      case ElasticNetworkInterface _ -> new Interface(id, name);
      case VpcPeeringConnection _ -> new Peering(id, name);
      case TransitGateway _ -> new Transit(id, name);
      case EgressOnlyInternetGateway _ -> new EgressOnly(id, name);
      case VpnGateway _ -> new Vpn(id, name);
      // Every other kind is no target that AWS takes; what it does with packets is not known.
      default -> new Unclear(name);
    };
  }

  private static boolean isKnown(VpcEndpoint endpoint) {
    return endpoint
        .vpcEndpointType()
        .known()
        .filter(type -> type.equals("Gateway") || type.equals("GatewayLoadBalancer"))
        .isPresent();
  }

  private static String undeclared(Route route) {
    return route.rest().properties().fields().keySet().stream()
        .filter(Route.TARGETS::contains)
        .findFirst()
        .orElse("–");
  }
}
