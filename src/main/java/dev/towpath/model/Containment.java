package dev.towpath.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which resource stands inside which, told by the references and never by where figures are drawn.
 */
public final class Containment {
  private Containment() {}

  /**
   * The resource that contains or owns this one; empty where it stands in its Region. An attached
   * gateway belongs to its VPC, an Elastic IP address to the NAT gateway that uses it, a network
   * interface to the instance that was launched with it or the service that AWS made it for.
   */
  public static Optional<Resource> parent(Topology topology, Resource resource) {
    return switch (resource) {
      case InternetGateway gateway -> vpcOf(topology, gateway).map(Resource.class::cast);
      case VpnGateway gateway -> attachedVpc(topology, gateway).map(Resource.class::cast);
      case ElasticIp address ->
          topology.referrers(address.id(), NatGateway.class).findFirst().map(Resource.class::cast);
      case ElasticNetworkInterface card ->
          ownerOf(topology, card).or(() -> topology.get(card.subnet(), Resource.class));
      case NatGateway nat -> first(topology, nat.subnet(), nat.vpc());
      case Instance instance -> ofInstance(topology, instance);
      case LoadBalancer balancer -> vpcOf(topology, balancer).map(Resource.class::cast);
      case VpcGatewayAttachment attachment ->
          first(topology, attachment.internetGateway(), attachment.vpnGateway());
      case ElasticIpAssociation association ->
          first(
              topology,
              association.allocation(),
              association.networkInterface(),
              association.instance());
      case VpcBlockPublicAccessExclusion exclusion ->
          first(topology, exclusion.vpc(), exclusion.subnet());
      default -> declaredParent(topology, resource);
    };
  }

  private static Optional<Resource> declaredParent(Topology topology, Resource resource) {
    return Kinds.of(resource)
        .within()
        .flatMap(within -> within.references(resource).stream().findFirst())
        .flatMap(Ref::target)
        .flatMap(topology::get);
  }

  private static Optional<Resource> first(Topology topology, Ref<?>... refs) {
    return Stream.of(refs)
        .flatMap(ref -> ref.target().stream())
        .flatMap(id -> topology.get(id).stream())
        .findFirst();
  }

  private static Optional<Resource> ofInstance(Topology topology, Instance instance) {
    Stream<Ref<Subnet>> further =
        instance.networkInterfaces().stream()
            .flatMap(card ->
                Stream.concat(
                    Stream.of(card.subnet()),
                    topology
                        .get(card.networkInterface(), ElasticNetworkInterface.class)
                        .map(ElasticNetworkInterface::subnet)
                        .stream()));
    return first(
        topology, Stream.concat(Stream.of(instance.subnet()), further).toArray(Ref<?>[]::new));
  }

  private static Optional<Vpc> vpcOf(Topology topology, LoadBalancer balancer) {
    return balancer.allSubnets().stream()
        .flatMap(ref -> topology.get(ref, Subnet.class).stream())
        .flatMap(subnet -> topology.get(subnet.vpc(), Vpc.class).stream())
        .findFirst();
  }

  /** The VPC that an internet gateway is attached to. */
  public static Optional<Vpc> vpcOf(Topology topology, InternetGateway gateway) {
    return attachedVpc(topology, gateway);
  }

  private static Optional<Vpc> attachedVpc(Topology topology, Resource gateway) {
    return topology
        .referrers(gateway.id(), VpcGatewayAttachment.class)
        .flatMap(attachment -> topology.get(attachment.vpc(), Vpc.class).stream())
        .findFirst();
  }

  /**
   * The resource that a network interface was made for and goes with: an instance whose primary one
   * it is, or what AWS says that it serves.
   */
  public static Optional<Resource> ownerOf(Topology topology, ElasticNetworkInterface card) {
    Optional<Resource> launched =
        topology
            .referrers(card.id(), NetworkInterfaceAttachment.class)
            .filter(NetworkInterfaceAttachment::isPrimary)
            .flatMap(attachment -> topology.get(attachment.instance(), Instance.class).stream())
            .map(Resource.class::cast)
            .findFirst();
    return launched.or(
        () -> card.rest().observedReference(Observation.OWNER).flatMap(topology::get));
  }

  /** The VPC around a resource: itself, or the one among its parents. */
  public static Optional<Vpc> vpcAround(Topology topology, Resource resource) {
    Optional<Resource> current = Optional.of(resource);
    for (int depth = 0; depth < 8 && current.isPresent(); depth++) {
      if (current.get() instanceof Vpc vpc) {
        return Optional.of(vpc);
      }
      current = parent(topology, current.get());
    }
    return Optional.empty();
  }

  /** The resources whose parent is this one, parts included, by id. */
  public static Stream<Resource> children(Topology topology, Resource container) {
    return Stream.concat(topology.referrers(container.id()), named(topology, container))
        .distinct()
        .filter(r -> parent(topology, r).filter(p -> p.id().equals(container.id())).isPresent());
  }

  /** What may be inside though it does not name its container. */
  private static Stream<Resource> named(Topology topology, Resource container) {
    Stream<Ref<?>> refs =
        switch (container) {
          case Vpc vpc -> Stream.concat(gatewaysOf(topology, vpc), balancersOf(topology, vpc));
          case NatGateway nat -> nat.addresses().stream().map(ref -> ref);
          case Instance instance ->
              topology
                  .referrers(instance.id(), NetworkInterfaceAttachment.class)
                  .map(NetworkInterfaceAttachment::networkInterface);
          case Subnet subnet ->
              topology
                  .referrers(subnet.id(), ElasticNetworkInterface.class)
                  .flatMap(card -> topology.referrers(card.id(), Instance.class))
                  .map(Ref::to);
          default -> Stream.empty();
        };
    return refs.flatMap(ref -> ref.target().stream()).flatMap(id -> topology.get(id).stream());
  }

  private static Stream<Ref<?>> gatewaysOf(Topology topology, Vpc vpc) {
    return topology
        .referrers(vpc.id(), VpcGatewayAttachment.class)
        .flatMap(a -> Stream.of(a.internetGateway(), a.vpnGateway()));
  }

  private static Stream<Ref<?>> balancersOf(Topology topology, Vpc vpc) {
    return topology
        .referrers(vpc.id(), Subnet.class)
        .flatMap(subnet -> topology.referrers(subnet.id(), LoadBalancer.class))
        .map(Ref::to);
  }

  /**
   * Whether the resource has a figure of its own: no part, no Elastic IP address that a NAT gateway
   * shows, no network interface that goes with its owner, and no prefix list of AWS's.
   */
  public static boolean hasFigure(Topology topology, Resource resource) {
    return switch (resource) {
      case ElasticIp address -> parent(topology, address).isEmpty();
      case ElasticNetworkInterface card -> ownerOf(topology, card).isEmpty();
      case PrefixList list -> !list.isOfAws();
      default -> !Kinds.of(resource).isPart();
    };
  }
}
