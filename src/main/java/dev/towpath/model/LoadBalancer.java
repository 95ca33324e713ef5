package dev.towpath.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Spreads connections over targets: an Application, Network or Gateway Load Balancer. {@code Ref}
 * returns its ARN.
 */
@Kind(type = "AWS::ElasticLoadBalancingV2::LoadBalancer", icon = "load-balancer", name = "Name")
public record LoadBalancer(
    ResourceId id,
    @Property(
            name = "Type",
            replaces = true,
            values = {"application", "network", "gateway"})
        Value<String> type,
    @Property(
            name = "Scheme",
            replaces = true,
            values = {"internal", "internet-facing"})
        Value<String> scheme,
    @Property(name = "Name", replaces = true) Value<String> name,
    @Property(name = "Subnets") List<Ref<Subnet>> subnets,
    @Property(name = "SubnetMappings") List<LoadBalancerSubnet> subnetMappings,
    @Property(name = "SecurityGroups", attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    @Property(
            name = "IpAddressType",
            values = {"ipv4", "dualstack", "dualstack-without-public-ipv4"})
        Value<String> ipAddressType,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public LoadBalancer {
    subnets = List.copyOf(subnets);
    subnetMappings = List.copyOf(subnetMappings);
    securityGroups = List.copyOf(securityGroups);
  }

  /** All subnets that it names, in either form. */
  public List<Ref<Subnet>> allSubnets() {
    return Stream.concat(subnets.stream(), subnetMappings.stream().map(LoadBalancerSubnet::subnet))
        .filter(ref -> !ref.isNone())
        .toList();
  }
}
