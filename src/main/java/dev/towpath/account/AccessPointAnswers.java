package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.Optional;

/** The access points of buckets, with their policies. */
final class AccessPointAnswers {
  private final Answers answers;
  private final Inventory inventory;

  AccessPointAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("AccessPoints").forEach(this::accessPoint);
  }

  private void accessPoint(Json.Obj point) {
    Optional<Json> vpc =
        point
            .object("VpcConfiguration")
            .text("VpcId")
            .map(id -> Json.of("VpcId", inventory.ref("vpc", id)));
    inventory.add(
        "AWS::S3::AccessPoint",
        "accessPoint",
        point.text("Name").orElse(""),
        new Translation(point)
            .same("Name")
            .put("Bucket", inventory.ref("bucket", point.text("Bucket").orElse("")))
            .put("VpcConfiguration", vpc)
            .put("Policy", point.get("Policy").map(GatewayAnswers::document))
            .same("PublicAccessBlockConfiguration")
            .done());
  }
}
