package dev.towpath.account.merge;

import dev.towpath.account.Miss;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a scan looked at: only what it would have seen can have vanished. Buckets and roles are read
 * where something names them, so that their absence tells nothing.
 */
public final class Sight {
  private static final Map<String, String> OPERATIONS =
      Map.ofEntries(
          Map.entry("AWS::EC2::VPC", "ec2:DescribeVpcs"),
          Map.entry("AWS::EC2::VPCCidrBlock", "ec2:DescribeVpcs"),
          Map.entry("AWS::EC2::Subnet", "ec2:DescribeSubnets"),
          Map.entry("AWS::EC2::RouteTable", "ec2:DescribeRouteTables"),
          Map.entry("AWS::EC2::Route", "ec2:DescribeRouteTables"),
          Map.entry("AWS::EC2::SubnetRouteTableAssociation", "ec2:DescribeRouteTables"),
          Map.entry("AWS::EC2::GatewayRouteTableAssociation", "ec2:DescribeRouteTables"),
          Map.entry("AWS::EC2::InternetGateway", "ec2:DescribeInternetGateways"),
          Map.entry("AWS::EC2::VPCGatewayAttachment", "ec2:DescribeInternetGateways"),
          Map.entry("AWS::EC2::NatGateway", "ec2:DescribeNatGateways"),
          Map.entry("AWS::EC2::VPCEndpoint", "ec2:DescribeVpcEndpoints"),
          Map.entry("AWS::EC2::SecurityGroup", "ec2:DescribeSecurityGroups"),
          Map.entry("AWS::EC2::NetworkAcl", "ec2:DescribeNetworkAcls"),
          Map.entry("AWS::EC2::NetworkAclEntry", "ec2:DescribeNetworkAcls"),
          Map.entry("AWS::EC2::SubnetNetworkAclAssociation", "ec2:DescribeNetworkAcls"),
          Map.entry("AWS::EC2::EIP", "ec2:DescribeAddresses"),
          Map.entry("AWS::EC2::Instance", "ec2:DescribeInstances"),
          Map.entry("AWS::MediaLive::Channel", "medialive:ListChannels"),
          Map.entry("AWS::MediaLive::Input", "medialive:ListInputs"),
          Map.entry("AWS::MediaLive::InputSecurityGroup", "medialive:ListInputSecurityGroups"));

  private final Set<Home> homes = new HashSet<>();
  private final Set<String> missed = new HashSet<>();
  private final boolean whole;

  /** The sight of a scan that missed these calls, and left nothing else out where it is whole. */
  public Sight(Design scanned, List<Miss> misses, boolean whole) {
    this.whole = whole;
    homes.add(scanned.home());
    scanned.topology().resources().forEach(r -> homes.add(r.home()));
    misses.forEach(miss -> missed.add(miss.operation()));
  }

  /** Whether the scan would have shown the resource, were it there. */
  public boolean covers(Resource resource) {
    String operation = OPERATIONS.get(Kinds.typeOf(resource));
    return whole
        && operation != null
        && !missed.contains(operation)
        && homes.contains(resource.home());
  }
}
