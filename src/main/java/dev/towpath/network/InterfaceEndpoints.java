package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/** Interface endpoints: with private DNS a service's name leads to their interfaces. */
record InterfaceEndpoints(Topology topology) {

  /** Whether the service's usual name leads to an endpoint's interfaces. */
  sealed interface Answer {
    /** Names resolve to the service's public addresses. */
    record Public() implements Answer {}

    /** Names resolve to the endpoint's interfaces. */
    record Private(VpcEndpoint endpoint) implements Answer {}

    /** The design leaves it open. */
    record Open(VpcEndpoint endpoint, String key) implements Answer {}
  }

  /** What a name of the service resolves to within the VPC. */
  Answer resolve(Vpc vpc, AwsService service) {
    return topology
        .referrers(vpc.id(), VpcEndpoint.class)
        .map(endpoint -> {
          Link link = link(vpc, service, endpoint);
          Answer answer = link == Link.NONE ? new Answer.Public() : resolve(vpc, service, endpoint);
          return link == Link.MAYBE && answer instanceof Answer.Private
              ? new Answer.Open(endpoint, "interfaceEndpoint.open")
              : answer;
        })
        .filter(answer -> !(answer instanceof Answer.Public))
        .findFirst()
        .orElseGet(Answer.Public::new);
  }

  /** Whether it is an interface endpoint of the VPC for the service. */
  private Link link(Vpc vpc, AwsService service, VpcEndpoint endpoint) {
    Optional<AwsService> own = new GatewayEndpoints(topology).service(endpoint);
    Value<String> type = endpoint.vpcEndpointType();
    Link vpcLink = Link.of(endpoint.vpc(), vpc.id());
    boolean another =
        type.isAbsent()
            || type.known().filter(t -> !t.equals("Interface")).isPresent()
            || own.filter(s -> !s.equals(service)).isPresent()
            || vpcLink == Link.NONE;
    if (another) {
      return Link.NONE;
    }
    return type.known().isPresent() && own.isPresent() ? vpcLink : Link.MAYBE;
  }

  private Answer resolve(Vpc vpc, AwsService service, VpcEndpoint endpoint) {
    Value<Boolean> enabled = endpoint.privateDnsEnabled();
    boolean off = enabled.isAbsent() || enabled.equals(Value.of(false));
    // A VPC that a template makes has DNS support, but host names only where it says so.
    boolean noHostnames =
        vpc.enableDnsHostnames().isAbsent() || vpc.enableDnsHostnames().equals(Value.of(false));
    if (off || noHostnames || vpc.enableDnsSupport().equals(Value.of(false))) {
      return new Answer.Public();
    }
    boolean known =
        enabled.known().isPresent()
            && vpc.enableDnsHostnames().known().isPresent()
            && (vpc.enableDnsSupport().isAbsent() || vpc.enableDnsSupport().known().isPresent());
    if (!known) {
      return new Answer.Open(endpoint, "interfaceEndpoint.openDns");
    }
    return service.name().equals("s3")
        ? ofS3(vpc, service, endpoint)
        : new Answer.Private(endpoint);
  }

  /**
   * S3's private DNS serves, unless it is told otherwise, only the inbound resolver for networks on
   * premises, and then asks for a gateway endpoint in the VPC (AWS PrivateLink Guide, "Private DNS"
   * for S3).
   */
  private Answer ofS3(Vpc vpc, AwsService service, VpcEndpoint endpoint) {
    Optional<String> scope =
        endpoint
            .rest()
            .properties()
            .object("DnsOptions")
            .text("PrivateDnsOnlyForInboundResolverEndpoint");
    if (scope.equals(Optional.of("AllResolvers"))) {
      return new Answer.Private(endpoint);
    }
    GatewayEndpoints gateways = new GatewayEndpoints(topology);
    boolean gateway =
        gateways.in(vpc).anyMatch(g -> gateways.service(g).equals(Optional.of(service)));
    return gateway
        ? new Answer.Public()
        : new Answer.Open(endpoint, "interfaceEndpoint.needsGateway");
  }

  /** The ways through the endpoint's interfaces, of which any may be taken. */
  List<Hop> hops(VpcEndpoint endpoint, PlacedInterface from, Traffic traffic) {
    List<List<Hop>> ways =
        Ref.list(endpoint.subnets(), endpoint.rest().properties(), "SubnetIds").stream()
            .map(subnet -> way(endpoint, subnet, from, traffic))
            .toList();
    Hops hops = Hops.forward(endpoint.id());
    if (ways.isEmpty()) {
      return List.of(
          hops.stops(
              ExplanationCode.NO_PATH,
              Optional.empty(),
              "interfaceEndpoint.noSubnet",
              Names.of(endpoint)));
    }
    List<Hop> first = ways.getFirst();
    Hop.Result result = result(first);
    Optional<List<Hop>> other = ways.stream().filter(way -> result(way) != result).findFirst();
    if (other.isEmpty()) {
      return first;
    }
    List<Hop> worse = result == Hop.Result.PASSES ? other.get() : first;
    return List.of(
        hops.unknown(
            Optional.empty(),
            "interfaceEndpoint.differ",
            Names.of(endpoint),
            new Path(worse, Optional.empty()).deciding().what()));
  }

  private static List<Ref<SecurityGroup>> groups(VpcEndpoint endpoint) {
    return Ref.list(endpoint.securityGroups(), endpoint.rest().properties(), "SecurityGroupIds");
  }

  private static Hop.Result result(List<Hop> hops) {
    return new Path(hops, Optional.empty()).result();
  }

  private List<Hop> way(
      VpcEndpoint endpoint, Ref<Subnet> subnet, PlacedInterface from, Traffic traffic) {
    Optional<PlacedInterface> to =
        topology
            .get(subnet, Subnet.class)
            .flatMap(place ->
                new Interfaces(topology)
                    .placed(
                        new NetworkInterface(
                            endpoint.id(),
                            place.id(),
                            groups(endpoint),
                            Optional.empty(),
                            Optional.empty())));
    Hops hops = Hops.forward(endpoint.id());
    String name = Names.of(endpoint);
    if (to.isEmpty()) {
      return List.of(
          hops.unknown(
              Optional.empty(), "interfaceEndpoint.outsideSubnet", name, Words.of(subnet)));
    }
    LocalDelivery.Leg leg =
        LocalDelivery.Leg.of(
            from, to.get(), Names.of(topology, from.networkInterface().owner()), name);
    return new Trail()
        .then(() -> hops.passes(Optional.empty(), "interfaceEndpoint.named", name))
        .along(() -> new LocalDelivery(topology).hops(leg, traffic))
        .hops();
  }
}
