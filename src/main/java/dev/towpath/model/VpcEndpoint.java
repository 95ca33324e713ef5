package dev.towpath.model;

import java.util.List;

/** A private way from a VPC to a service: a gateway in route tables, or interfaces in subnets. */
@Kind(
    type = "AWS::EC2::VPCEndpoint",
    within = "VpcId",
    icon = "vpc-endpoint",
    idPrefix = "vpce-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${Id}")
public record VpcEndpoint(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "ServiceName", replaces = true) Value<String> serviceName,
    @Property(
            name = "VpcEndpointType",
            replaces = true,
            values = {"Gateway", "Interface", "GatewayLoadBalancer", "Resource", "ServiceNetwork"})
        Value<String> vpcEndpointType,
    @Property(name = "RouteTableIds") List<Ref<RouteTable>> routeTables,
    @Property(name = "SubnetIds") List<Ref<Subnet>> subnets,
    @Property(name = "SecurityGroupIds", attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "PrivateDnsEnabled") Value<Boolean> privateDnsEnabled,
    @Property(name = "PolicyDocument") Value<Json> policyDocument,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public VpcEndpoint {
    routeTables = List.copyOf(routeTables);
    subnets = List.copyOf(subnets);
    securityGroups = List.copyOf(securityGroups);
  }
}
