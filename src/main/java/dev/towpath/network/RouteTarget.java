package dev.towpath.network;

import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;

/** What a route leads to. */
sealed interface RouteTarget {
  /** Every interface of the VPC. */
  record Local() implements RouteTarget {}

  /** An internet gateway. */
  record Internet(InternetGateway gateway) implements RouteTarget {}

  /** A NAT gateway. */
  record Nat(NatGateway gateway) implements RouteTarget {}

  /** An instance that forwards, such as a firewall. */
  record Appliance(Instance instance) implements RouteTarget {}

  /** A gateway endpoint. */
  record Endpoint(VpcEndpoint endpoint) implements RouteTarget {}

  /** A resource that is gone. */
  record Gone(ResourceId id) implements RouteTarget {}

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
      case Internet(InternetGateway gateway) -> Names.of(gateway);
      case Nat(NatGateway gateway) -> Names.of(gateway);
      case Appliance(Instance instance) -> Names.of(instance);
      case Endpoint(VpcEndpoint endpoint) -> Names.of(endpoint);
      case Gone(ResourceId id) -> id.value();
      case Unclear(String name) -> name;
    };
  }

  /** The target of a route. */
  static RouteTarget of(Topology topology, Route route) {
    return route.targets().stream()
        .findFirst()
        .map(ref -> of(topology, ref))
        .orElseGet(() -> new Unclear(undeclared(route)));
  }

  private static RouteTarget of(Topology topology, Ref<?> ref) {
    return switch (ref) {
      case Ref.To<?>(ResourceId id) ->
          topology.get(id).map(RouteTarget::of).orElseGet(() -> new Gone(id));
      case Ref.Outside<?>(String physicalId) when physicalId.equals("local") -> new Local();
      case Ref.Outside<?> _, Ref.Formula<?> _, Ref.None<?> _ -> new Unclear(Words.of(ref));
    };
  }

  private static RouteTarget of(Resource resource) {
    return switch (resource) {
      case InternetGateway gateway -> new Internet(gateway);
      case NatGateway nat -> new Nat(nat);
      case Instance instance -> new Appliance(instance);
      case VpcEndpoint endpoint -> new Endpoint(endpoint);
      default -> new Unclear(Names.of(resource));
    };
  }

  private static String undeclared(Route route) {
    Optional<String> property =
        route.rest().properties().fields().keySet().stream()
            .filter(Route.TARGETS::contains)
            .findFirst();
    return property.orElse("–");
  }
}
