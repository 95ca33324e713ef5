package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.Optional;

/** Whether the account's VPCs are shut off from the internet, and which are left out of that. */
final class BlockPublicAccessAnswers {
  private static final String OPTIONS = "ec2:DescribeVpcBlockPublicAccessOptions";
  private static final String ID = "BlockPublicAccess";

  private final Answers answers;
  private final Inventory inventory;

  BlockPublicAccessAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    if (answers.isDenied(OPTIONS)) {
      inventory.addPart(
          "AWS::EC2::VPCBlockPublicAccessOptions",
          ID,
          Json.of("InternetGatewayBlockMode", Unread.of(answers, OPTIONS)));
    }
    for (Json.Obj options : answers.list("VpcBlockPublicAccessOptions")) {
      if (!options.text("InternetGatewayBlockMode").orElse("off").equals("off")) {
        inventory.addPart(
            "AWS::EC2::VPCBlockPublicAccessOptions",
            ID,
            new Translation(options).same("InternetGatewayBlockMode").done(),
            new Translation(options).observed("State", Observation.STATE).done());
      }
    }
    answers.list("VpcBlockPublicAccessExclusions").forEach(this::exclusion);
  }

  private void exclusion(Json.Obj exclusion) {
    String state = exclusion.text("State").orElse("");
    if (state.startsWith("delete-complete") || state.startsWith("create-failed")) {
      return;
    }
    String resource = exclusion.text("ResourceArn").orElse("");
    String id = resource.substring(resource.lastIndexOf('/') + 1);
    Translation properties = new Translation(exclusion).same("InternetGatewayExclusionMode");
    if (id.startsWith("subnet-")) {
      properties.put("SubnetId", inventory.ref("subnet", id));
    } else {
      properties.put("VpcId", Optional.of(inventory.ref("vpc", id)));
    }
    inventory.addPart(
        "AWS::EC2::VPCBlockPublicAccessExclusion",
        exclusion.text("ExclusionId").orElse("exclusion"),
        properties.tags("Tags").done(),
        new Translation(exclusion).observed("State", Observation.STATE).done());
  }
}
