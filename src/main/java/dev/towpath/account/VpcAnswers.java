package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.Optional;

/** VPCs with their further blocks, and subnets. */
final class VpcAnswers {
  private static final String INTERFACES = "ec2:DescribeNetworkInterfaces";
  private static final String SUBNETS = "ec2:DescribeSubnets";
  private static final String ATTRIBUTES = "ec2:DescribeVpcAttribute";

  private final Answers answers;
  private final Inventory inventory;

  VpcAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("Vpcs").forEach(this::vpc);
    answers.list("Subnets").forEach(this::subnet);
  }

  private void vpc(Json.Obj vpc) {
    String id = vpc.text("VpcId").orElse("");
    Translation properties =
        new Translation(vpc)
            .same("CidrBlock")
            .put("EnableDnsSupport", attribute(id, "EnableDnsSupport"))
            .put("EnableDnsHostnames", attribute(id, "EnableDnsHostnames"));
    if (!vpc.text("InstanceTenancy").orElse("default").equals("default")) {
      properties.same("InstanceTenancy");
    }
    inventory.add(
        "AWS::EC2::VPC",
        "vpc",
        id,
        properties.tags("Tags").done(),
        new Translation(vpc)
            .observed("IsDefault", Observation.DEFAULT)
            .put(
                Observation.INTERFACES_UNREAD.key(),
                Optional.<Json>of(Json.of(true))
                    .filter(_ -> answers.lacks(INTERFACES) || answers.lacks(SUBNETS)))
            .done());
    for (Json.Obj block : Translation.objects(vpc, "CidrBlockAssociationSet")) {
      if (!block.text("CidrBlock").equals(vpc.text("CidrBlock")) && isAssociated(block, "")) {
        furtherBlock(id, block, new Translation(block).same("CidrBlock"));
      }
    }
    for (Json.Obj block : Translation.objects(vpc, "Ipv6CidrBlockAssociationSet")) {
      if (isAssociated(block, "Ipv6")) {
        furtherBlock(id, block, new Translation(block).same("Ipv6CidrBlock"));
      }
    }
  }

  private static boolean isAssociated(Json.Obj block, String family) {
    String state = block.object(family + "CidrBlockState").text("State").orElse("associated");
    return state.equals("associated");
  }

  private void furtherBlock(String vpc, Json.Obj block, Translation properties) {
    inventory.addPart(
        "AWS::EC2::VPCCidrBlock",
        block.text("AssociationId").orElse(vpc + "_block"),
        properties.put("VpcId", inventory.ref("vpc", vpc)).done());
  }

  private Json attribute(String vpc, String name) {
    Optional<Json> value =
        answers.list("VpcAttributes").stream()
            .filter(attributes -> attributes.text("VpcId").equals(Optional.of(vpc)))
            .flatMap(attributes -> attributes.object(name).get("Value").stream())
            .findFirst();
    return value.orElseGet(() -> Unread.of(answers, ATTRIBUTES));
  }

  private void subnet(Json.Obj subnet) {
    Translation properties =
        new Translation(subnet)
            .put("VpcId", inventory.ref("vpc", subnet.text("VpcId").orElse("")))
            .same(
                "CidrBlock", "AvailabilityZone", "MapPublicIpOnLaunch", "Ipv6Native", "EnableDns64")
            .same("AssignIpv6AddressOnCreation")
            .tags("Tags");
    Translation.objects(subnet, "Ipv6CidrBlockAssociationSet").stream()
        .filter(block -> isAssociated(block, "Ipv6"))
        .findFirst()
        .ifPresent(
            block -> properties.put("Ipv6CidrBlock", AccountReader.text(block, "Ipv6CidrBlock")));
    inventory.add(
        "AWS::EC2::Subnet", "subnet", subnet.text("SubnetId").orElse(""), properties.done());
  }
}
