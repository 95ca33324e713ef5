package dev.towpath.model;

import java.util.List;

/**
 * AWS Network Firewall: inspects what routes lead through its endpoints. {@code Ref} returns its
 * ARN.
 */
@Kind(
    type = "AWS::NetworkFirewall::Firewall",
    within = "VpcId",
    icon = "network-firewall",
    shelf = "",
    name = "FirewallName")
public record NetworkFirewall(
    ResourceId id,
    @Property(name = "FirewallName", required = true, replaces = true) Value<String> firewallName,
    @Property(name = "FirewallPolicyArn", required = true) Value<String> firewallPolicyArn,
    @Property(name = "VpcId", replaces = true) Ref<Vpc> vpc,
    @Property(name = "SubnetMappings") List<FirewallSubnet> subnetMappings,
    @Property(name = "TransitGatewayId") Ref<TransitGateway> transitGateway,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public NetworkFirewall {
    subnetMappings = List.copyOf(subnetMappings);
  }
}
