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
   * internet gateway belongs to its VPC, an Elastic IP address to the NAT gateway that uses it.
   */
  public static Optional<Resource> parent(Topology topology, Resource resource) {
    return switch (resource) {
      case InternetGateway gateway -> vpcOf(topology, gateway).map(Resource.class::cast);
      case ElasticIp address ->
          topology.referrers(address.id(), NatGateway.class).findFirst().map(Resource.class::cast);
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

  /** The VPC that an internet gateway is attached to. */
  public static Optional<Vpc> vpcOf(Topology topology, InternetGateway gateway) {
    return topology
        .referrers(gateway.id(), VpcGatewayAttachment.class)
        .flatMap(attachment -> topology.get(attachment.vpc(), Vpc.class).stream())
        .findFirst();
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
    Stream<Resource> referring =
        switch (container) {
          case Vpc vpc ->
              Stream.concat(
                  topology.referrers(vpc.id()),
                  topology
                      .referrers(vpc.id(), VpcGatewayAttachment.class)
                      .flatMap(
                          a -> topology.get(a.internetGateway(), InternetGateway.class).stream()));
          case NatGateway nat ->
              Stream.concat(
                  topology.referrers(nat.id()),
                  topology.get(nat.allocation(), ElasticIp.class).stream());
          default -> topology.referrers(container.id());
        };
    return referring
        .distinct()
        .filter(r -> parent(topology, r).filter(p -> p.id().equals(container.id())).isPresent());
  }

  /**
   * Whether the resource has a figure of its own: no part, and no Elastic IP address that a NAT
   * gateway shows.
   */
  public static boolean hasFigure(Topology topology, Resource resource) {
    if (resource instanceof ElasticIp) {
      return parent(topology, resource).isEmpty();
    }
    return !Kinds.of(resource).isPart();
  }
}
