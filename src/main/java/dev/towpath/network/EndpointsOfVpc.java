package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;

/** The gateway endpoints of a VPC whose services are known. */
record EndpointsOfVpc(ResourceId vpc) implements Fact<List<EndpointsOfVpc.Gateway>> {
  /** A gateway endpoint. */
  record Gateway(ResourceId id, String name, AwsService service) {}

  @Override
  public List<Gateway> from(Topology topology) {
    return topology
        .referrers(vpc, VpcEndpoint.class)
        .filter(endpoint -> Link.of(endpoint.vpc(), vpc) != Link.NONE)
        .filter(GatewayEndpoints::isGateway)
        .flatMap(endpoint ->
            GatewayEndpoints.service(topology, endpoint).stream()
                .map(service -> new Gateway(endpoint.id(), Names.of(endpoint), service)))
        .toList();
  }
}
