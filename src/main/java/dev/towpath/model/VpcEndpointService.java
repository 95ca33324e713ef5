package dev.towpath.model;

import java.util.List;

/** A service of yours that others reach by endpoints in their VPCs. */
@Kind(
    type = "AWS::EC2::VPCEndpointService",
    icon = "vpc-endpoint-service",
    idPrefix = "vpce-svc-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${Id}")
public record VpcEndpointService(
    ResourceId id,
    @Property(name = "NetworkLoadBalancerArns") List<Ref<LoadBalancer>> networkLoadBalancers,
    @Property(name = "GatewayLoadBalancerArns") List<Ref<LoadBalancer>> gatewayLoadBalancers,
    @Property(name = "AcceptanceRequired") Value<Boolean> acceptanceRequired,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public VpcEndpointService {
    networkLoadBalancers = List.copyOf(networkLoadBalancers);
    gatewayLoadBalancers = List.copyOf(gatewayLoadBalancers);
  }
}
