package dev.towpath.network;

import dev.towpath.model.Resolver;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;

/** What is said of gateway endpoints, which are rows of route tables. */
final class GatewayEndpoints {
  private GatewayEndpoints() {}

  /** Whether it is a gateway endpoint, which is what CloudFormation makes if no type is given. */
  static boolean isGateway(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType().isAbsent()
        || endpoint.vpcEndpointType().equals(Value.of("Gateway"));
  }

  /** The service that an endpoint leads to; empty where the design does not say. */
  static Optional<AwsService> service(Topology topology, VpcEndpoint endpoint) {
    return new Resolver(topology)
        .text(endpoint.serviceName(), endpoint.home())
        .known()
        .flatMap(AwsService::parse);
  }
}
