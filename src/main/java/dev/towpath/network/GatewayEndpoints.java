package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gateway endpoints: rows of route tables that lead to S3 or DynamoDB of the same Region. */
record GatewayEndpoints(Topology topology) {
  private static final Set<Protocol> PROTOCOLS = Set.of(Protocol.TCP, Protocol.ICMP);

  /** The gateway endpoints of a VPC. */
  Stream<VpcEndpoint> in(Vpc vpc) {
    return topology
        .referrers(vpc.id(), VpcEndpoint.class)
        .filter(endpoint -> Link.of(endpoint.vpc(), vpc.id()) != Link.NONE)
        .filter(this::isGateway);
  }

  /** Whether it is a gateway endpoint, which is what CloudFormation makes if no type is given. */
  boolean isGateway(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType().isAbsent()
        || endpoint.vpcEndpointType().equals(Value.of("Gateway"));
  }

  /** Those that put a row into the table. */
  Stream<VpcEndpoint> of(ResourceId table) {
    return topology
        .referrers(table, VpcEndpoint.class)
        .filter(this::isGateway)
        .filter(endpoint -> link(endpoint, table) == Link.SURE);
  }

  /** Those that put a row into the table or not, as a formula turns out. */
  Stream<VpcEndpoint> perhapsOf(ResourceId table, Vpc vpc) {
    return topology
        .all(VpcEndpoint.class)
        .filter(endpoint -> Link.of(endpoint.vpc(), vpc.id()) != Link.NONE)
        .filter(endpoint ->
            switch (link(endpoint, table)) {
              case SURE -> isOfUnknownType(endpoint);
              case MAYBE -> isGateway(endpoint) || isOfUnknownType(endpoint);
              case NONE -> false;
            });
  }

  private static boolean isOfUnknownType(VpcEndpoint endpoint) {
    return !endpoint.vpcEndpointType().isAbsent() && endpoint.vpcEndpointType().known().isEmpty();
  }

  private static Link link(VpcEndpoint endpoint, ResourceId table) {
    List<Ref<RouteTable>> tables =
        Ref.list(endpoint.routeTables(), endpoint.rest().properties(), "RouteTableIds");
    return tables.stream()
        .map(ref -> Link.of(ref, table))
        .min(Comparator.naturalOrder())
        .orElse(Link.NONE);
  }

  /** What an endpoint does with packets that a route hands to it. */
  Hop hop(VpcEndpoint endpoint, PlacedInterface from, Peer far, Traffic traffic) {
    Hops hops = Hops.forward(endpoint.id());
    String name = Names.of(endpoint);
    Optional<Vpc> own = topology.get(endpoint.vpc(), Vpc.class);
    if (own.isPresent() && !own.get().id().equals(from.vpc().id())) {
      return hops.stops(
          ExplanationCode.CANNOT_ROUTE,
          Optional.empty(),
          "endpoint.otherVpc",
          name,
          Names.of(from.vpc()));
    }
    if (!PROTOCOLS.contains(traffic.protocol())) {
      return hops.stops(
          ExplanationCode.VPCE_GATEWAY_PROTOCOL_RESTRICTION,
          Optional.empty(),
          "endpoint.protocol",
          name,
          traffic.asked());
    }
    Optional<String> doubt = doubtOfNames(from.vpc());
    return doubt
        .map(key -> hops.unknown(Optional.of(from.vpc().id()), key, name, Names.of(from.vpc())))
        .orElseGet(() -> hops.passes(Optional.empty(), "endpoint.carries", name, far.name()));
  }

  /**
   * With Amazon's resolver gateway endpoints ask for DNS host names besides DNS resolution (AWS
   * PrivateLink Guide, "Gateway endpoints"); a VPC that a template makes has none unless it says
   * so.
   */
  private static Optional<String> doubtOfNames(Vpc vpc) {
    Value<Boolean> hostnames = vpc.enableDnsHostnames();
    if (hostnames.equals(Value.of(true))) {
      return Optional.empty();
    }
    boolean off = hostnames.isAbsent() || hostnames.known().isPresent();
    return Optional.of(off ? "endpoint.hostnamesOff" : "endpoint.hostnamesOpen");
  }

  /** The service that an endpoint leads to; empty where the design does not say. */
  Optional<AwsService> service(VpcEndpoint endpoint) {
    return new Resolver(topology)
        .text(endpoint.serviceName(), endpoint.home())
        .known()
        .flatMap(AwsService::parse);
  }
}
