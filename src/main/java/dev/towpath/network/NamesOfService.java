package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/**
 * What a service's usual name resolves to within a VPC: with private DNS to the interfaces of an
 * endpoint.
 */
record NamesOfService(ResourceId vpc, AwsService service) implements Fact<NamesOfService.Answer> {
  /** Whether the service's usual name leads to an endpoint's interfaces. */
  sealed interface Answer {
    /** Names resolve to the service's public addresses. */
    record Public() implements Answer {}

    /** Names resolve to the endpoint's interfaces. */
    record Private(ResourceId endpoint) implements Answer {}

    /** The design leaves it open. */
    record Open(ResourceId endpoint, String key) implements Answer {}
  }

  @Override
  public Answer from(Topology topology) {
    return topology
        .get(vpc, Vpc.class)
        .map(own -> from(topology, own))
        .orElseGet(Answer.Public::new);
  }

  private Answer from(Topology topology, Vpc own) {
    for (VpcEndpoint endpoint : topology.referrers(vpc, VpcEndpoint.class).toList()) {
      Link link = link(topology, endpoint);
      Answer answer = link == Link.NONE ? new Answer.Public() : resolve(topology, own, endpoint);
      if (link == Link.MAYBE && answer instanceof Answer.Private) {
        return new Answer.Open(endpoint.id(), "interfaceEndpoint.open");
      }
      if (!(answer instanceof Answer.Public)) {
        return answer;
      }
    }
    return new Answer.Public();
  }

  /** Whether it is an interface endpoint of the VPC for the service. */
  private Link link(Topology topology, VpcEndpoint endpoint) {
    Optional<AwsService> own = GatewayEndpoints.service(topology, endpoint);
    Value<String> type = endpoint.vpcEndpointType();
    Link vpcLink = Link.of(endpoint.vpc(), vpc);
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

  private Answer resolve(Topology topology, Vpc own, VpcEndpoint endpoint) {
    Value<Boolean> enabled = endpoint.privateDnsEnabled();
    boolean off = enabled.isAbsent() || enabled.equals(Value.of(false));
    // A VPC that a template makes has DNS support, but host names only where it says so.
    boolean noHostnames =
        own.enableDnsHostnames().isAbsent() || own.enableDnsHostnames().equals(Value.of(false));
    if (off || noHostnames || own.enableDnsSupport().equals(Value.of(false))) {
      return new Answer.Public();
    }
    boolean known =
        enabled.known().isPresent()
            && own.enableDnsHostnames().known().isPresent()
            && (own.enableDnsSupport().isAbsent() || own.enableDnsSupport().known().isPresent());
    if (!known) {
      return new Answer.Open(endpoint.id(), "interfaceEndpoint.openDns");
    }
    return service.name().equals("s3")
        ? ofS3(topology, endpoint)
        : new Answer.Private(endpoint.id());
  }

  /**
   * S3's private DNS serves, unless it is told otherwise, only the inbound resolver for networks on
   * premises, and then asks for a gateway endpoint in the VPC (AWS PrivateLink Guide, "Private DNS"
   * for S3).
   */
  private Answer ofS3(Topology topology, VpcEndpoint endpoint) {
    Optional<String> scope =
        endpoint
            .rest()
            .properties()
            .object("DnsOptions")
            .text("PrivateDnsOnlyForInboundResolverEndpoint");
    if (scope.equals(Optional.of("AllResolvers"))) {
      return new Answer.Private(endpoint.id());
    }
    List<EndpointsOfVpc.Gateway> gateways = topology.fact(new EndpointsOfVpc(vpc));
    return gateways.stream().anyMatch(gateway -> gateway.service().equals(service))
        ? new Answer.Public()
        : new Answer.Open(endpoint.id(), "interfaceEndpoint.needsGateway");
  }
}
