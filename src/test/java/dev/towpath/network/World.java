package dev.towpath.network;

import dev.towpath.model.Designs;

/** Designs that the tables of traces start from. */
final class World {
  private World() {}

  /**
   * A scanned VPC {@code A} (10.0.0.0/16) whose addresses are all known: {@code Web} (10.0.0.10,
   * public 203.0.113.10) in {@code Public}, {@code App} (10.0.1.10) in {@code AppA}, {@code Db}
   * (10.0.2.10) in {@code DbC}, which is in another zone; each subnet has its table, and the group
   * {@code Open} lets everything in.
   */
  static Designs one() {
    return Designs.NONE
        .vpc("A", "10.0.0.0/16")
        .observed("A", "{'State':'available'}")
        .internetGateway("Gateway", "A")
        .subnet("Public", "A", "10.0.0.0/24")
        .routeTable("PublicTable", "A", "Public")
        .route("PublicTable", "0.0.0.0/0", "GatewayId", "Gateway")
        .subnet("AppA", "A", "10.0.1.0/24")
        .routeTable("AppTable", "A", "AppA")
        .subnet("DbC", "A", "10.0.2.0/24")
        .set("DbC", "AvailabilityZone", "'ap-northeast-1c'")
        .routeTable("DbTable", "A", "DbC")
        .securityGroup("Open", "A")
        .groupRule("Open", "in -1 - 0.0.0.0/0")
        .groupRule("Open", "in -1 - ::/0")
        .instance("Web", "Public", "10.0.0.10", "Open")
        .with("AWS::EC2::EIP", "WebIp", "{'InstanceId':{'Ref':'Web'}}")
        .observed("WebIp", "{'PublicIp':'203.0.113.10'}")
        .instance("App", "AppA", "10.0.1.10", "Open")
        .instance("Db", "DbC", "10.0.2.10", "Open");
  }

  /** The same with a NAT gateway {@code Nat} (10.0.0.5, public 203.0.113.5) for App and Db. */
  static Designs withNat() {
    return one()
        .natGateway("Nat", "Public")
        .set("Nat", "PrivateIpAddress", "'10.0.0.5'")
        .observed("NatAddress", "{'PublicIp':'203.0.113.5'}")
        .route("AppTable", "0.0.0.0/0", "NatGatewayId", "Nat")
        .route("DbTable", "0.0.0.0/0", "NatGatewayId", "Nat");
  }

  /** With a second VPC {@code B} (10.9.0.0/16), whose {@code Far} (10.9.0.10) is in zone a. */
  static Designs two() {
    return one()
        .vpc("B", "10.9.0.0/16")
        .observed("B", "{'State':'available'}")
        .subnet("FarA", "B", "10.9.0.0/24")
        .routeTable("FarTable", "B", "FarA")
        .securityGroup("FarOpen", "B")
        .groupRule("FarOpen", "in -1 - 0.0.0.0/0")
        .instance("Far", "FarA", "10.9.0.10", "FarOpen");
  }

  /** Both VPCs joined by the peering connection {@code Peering}, with routes on both sides. */
  static Designs peered() {
    return two()
        .with(
            "AWS::EC2::VPCPeeringConnection",
            "Peering",
            "{'VpcId':{'Ref':'A'},'PeerVpcId':{'Ref':'B'}}")
        .route("AppTable", "10.9.0.0/16", "VpcPeeringConnectionId", "Peering")
        .route("FarTable", "10.0.0.0/16", "VpcPeeringConnectionId", "Peering");
  }

  /**
   * Both VPCs joined by the transit gateway {@code Transit}: attachment {@code OfA} in {@code AppA}
   * (zone a only), {@code OfB} in {@code FarA}; the default table serves both.
   */
  static Designs overTransit() {
    return two()
        .with("AWS::EC2::TransitGateway", "Transit", "{}")
        .with(
            "AWS::EC2::TransitGatewayVpcAttachment",
            "OfA",
            "{'TransitGatewayId':{'Ref':'Transit'},'VpcId':{'Ref':'A'},'SubnetIds':[{'Ref':'AppA'}]}")
        .with(
            "AWS::EC2::TransitGatewayVpcAttachment",
            "OfB",
            "{'TransitGatewayId':{'Ref':'Transit'},'VpcId':{'Ref':'B'},'SubnetIds':[{'Ref':'FarA'}]}")
        .route("AppTable", "10.9.0.0/16", "TransitGatewayId", "Transit")
        .route("DbTable", "10.9.0.0/16", "TransitGatewayId", "Transit")
        .route("FarTable", "10.0.0.0/16", "TransitGatewayId", "Transit");
  }

  /** The transit gateway with one table {@code Routes}, as a scan tells it. */
  static Designs scannedTransit() {
    return overTransit()
        .observed("Transit", "{'State':'available'}")
        .with(
            "AWS::EC2::TransitGatewayRouteTable",
            "Routes",
            "{'TransitGatewayId':{'Ref':'Transit'}}")
        .with("AWS::EC2::TransitGatewayRouteTableAssociation", "AsA", transit("OfA"))
        .with("AWS::EC2::TransitGatewayRouteTableAssociation", "AsB", transit("OfB"))
        .with("AWS::EC2::TransitGatewayRouteTablePropagation", "FromA", transit("OfA"))
        .with("AWS::EC2::TransitGatewayRouteTablePropagation", "FromB", transit("OfB"));
  }

  private static String transit(String attachment) {
    return "{'TransitGatewayAttachmentId':{'Ref':'%s'},'TransitGatewayRouteTableId':{'Ref':'Routes'}}"
        .formatted(attachment);
  }

  /** A network ACL that lets everything through but what the entries say. */
  static Designs acl(Designs designs, String vpc, String subnet, String... entries) {
    Designs result =
        designs
            .networkAcl("Acl", vpc, subnet)
            .aclEntry("Acl", "in 1000 allow all - any")
            .aclEntry("Acl", "out 1000 allow all - any");
    for (String entry : entries) {
      result = result.aclEntry("Acl", entry);
    }
    return result;
  }
}
