package dev.towpath.desktop;

import dev.towpath.model.Box;
import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Rest;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;

/** A VPC with two subnets whose blocks overlap, and a route table. */
public final class TwoSubnets {
  public static final ResourceId VPC = ResourceId.of("Vpc");
  public static final ResourceId FIRST = ResourceId.of("First");
  public static final ResourceId SECOND = ResourceId.of("Second");
  public static final ResourceId TABLE = ResourceId.of("Table");
  private static final Rest REST = Rest.at(Home.DEFAULT);

  private TwoSubnets() {}

  public static Design design() {
    return Design.empty("Two subnets")
        .with(
            new Vpc(VPC, Value.of(Cidr.of("10.0.0.0/16")), Value.absent(), Value.absent(), REST),
            new Box(40, 40, 880, 560))
        .with(subnet(FIRST, "10.0.1.0/24"), new Box(80, 120, 320, 240))
        .with(subnet(SECOND, "10.0.1.0/25"), new Box(440, 120, 320, 240))
        .with(new RouteTable(TABLE, Ref.to(VPC), REST), new Box(80, 420, 128, 96));
  }

  private static Resource subnet(ResourceId id, String cidr) {
    return Properties.read(
        "AWS::EC2::Subnet",
        id,
        Home.DEFAULT,
        Json.of("VpcId", Json.of("Ref", VPC.value())).with("CidrBlock", cidr));
  }
}
