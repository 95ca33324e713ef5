package dev.towpath.diagram;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Designs of any shape, sensible or not, always the same for the same seed. */
final class RandomDesigns {
  private static final List<String> IN_VPC =
      List.of(
          "AWS::EC2::RouteTable",
          "AWS::EC2::SecurityGroup",
          "AWS::EC2::NetworkAcl",
          "AWS::EC2::VPCEndpoint",
          "AWS::ElasticLoadBalancingV2::TargetGroup");
  private static final List<String> IN_SUBNET =
      List.of("AWS::EC2::Instance", "AWS::EC2::NatGateway", "AWS::DMS::ReplicationInstance");
  private static final List<String> IN_REGION =
      List.of(
          "AWS::S3::Bucket",
          "AWS::IAM::Role",
          "AWS::MediaLive::Input",
          "AWS::MediaLive::InputSecurityGroup",
          "AWS::MediaLive::Channel",
          "AWS::EC2::EIP",
          "AWS::EC2::InternetGateway",
          "AWS::EC2::Subnet",
          "AWS::EC2::Instance",
          "AWS::SNS::Topic");

  private final Random random;
  private Topology topology = Topology.EMPTY;
  private int number;

  private RandomDesigns(long seed) {
    random = new Random(seed);
  }

  /** A design with at most so many VPCs in each of one to three homes. */
  static Design of(long seed, int vpcs) {
    RandomDesigns designs = new RandomDesigns(seed);
    int homes = 1 + designs.random.nextInt(3);
    for (int i = 0; i < homes; i++) {
      Home home = new Home(i == 2 ? "444455556666" : "111122223333", "eu-west-" + (1 + i % 2));
      designs.fill(home, designs.random.nextInt(vpcs + 1));
    }
    return Design.empty("random").with(designs.topology);
  }

  private void fill(Home home, int vpcs) {
    for (int i = 0; i < vpcs; i++) {
      vpc(home);
    }
    int outside = random.nextInt(12);
    for (int i = 0; i < outside; i++) {
      add(home, any(IN_REGION), Json.Obj.EMPTY);
    }
  }

  private void vpc(Home home) {
    ResourceId vpc = add(home, "AWS::EC2::VPC", Json.Obj.EMPTY);
    Json inVpc = Json.of("Ref", vpc.value());
    List<ResourceId> tables = new ArrayList<>();
    int things = random.nextInt(12);
    for (int i = 0; i < things; i++) {
      String type = any(IN_VPC);
      ResourceId id = add(home, type, Json.of("VpcId", inVpc));
      if (type.endsWith("RouteTable")) {
        tables.add(id);
      }
    }
    if (random.nextBoolean()) {
      gateway(home, inVpc, tables);
    }
    int subnets = random.nextInt(random.nextInt(10) == 0 ? 60 : 7);
    for (int i = 0; i < subnets; i++) {
      subnet(home, inVpc, tables);
    }
  }

  private void gateway(Home home, Json vpc, List<ResourceId> tables) {
    Json gateway = Json.of("Ref", add(home, "AWS::EC2::InternetGateway", Json.Obj.EMPTY).value());
    add(
        home,
        "AWS::EC2::VPCGatewayAttachment",
        Json.of("VpcId", vpc).with("InternetGatewayId", gateway));
    if (!tables.isEmpty()) {
      add(
          home,
          "AWS::EC2::Route",
          Json.of("RouteTableId", Json.of("Ref", tables.getFirst().value()))
              .with("DestinationCidrBlock", "0.0.0.0/0")
              .with("GatewayId", gateway));
    }
  }

  private void subnet(Home home, Json vpc, List<ResourceId> tables) {
    Json.Obj properties = Json.of("VpcId", vpc);
    if (random.nextInt(8) > 0) {
      properties = properties.with("AvailabilityZone", "zone-" + "acd".charAt(random.nextInt(3)));
    }
    Json subnet = Json.of("Ref", add(home, "AWS::EC2::Subnet", properties).value());
    if (!tables.isEmpty()) {
      Json table = Json.of("Ref", tables.get(random.nextInt(tables.size())).value());
      add(
          home,
          "AWS::EC2::SubnetRouteTableAssociation",
          Json.of("SubnetId", subnet).with("RouteTableId", table));
    }
    int inside = random.nextInt(random.nextInt(10) == 0 ? 60 : 5);
    for (int i = 0; i < inside; i++) {
      add(home, any(IN_SUBNET), Json.of("SubnetId", subnet));
    }
  }

  private ResourceId add(Home home, String type, Json.Obj properties) {
    ResourceId id = ResourceId.of("R" + number++);
    topology = topology.with(Properties.read(type, id, home, properties));
    return id;
  }

  private String any(List<String> types) {
    return types.get(random.nextInt(types.size()));
  }
}
