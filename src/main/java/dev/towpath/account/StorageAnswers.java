package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * Buckets with what guards them. A bucket whose Region nobody told is left out, since a Region
 * would have to be guessed; the destinations that name it are then unknown.
 */
final class StorageAnswers {
  private final Answers answers;
  private final Inventory inventory;

  StorageAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  static boolean isLocated(Json.Obj bucket) {
    return bucket.text("BucketRegion").isPresent();
  }

  void add() {
    answers.list("Buckets").stream().filter(StorageAnswers::isLocated).forEach(this::bucket);
  }

  private void bucket(Json.Obj bucket) {
    String name = bucket.text("Name").orElse("");
    Optional<ResourceId> id = inventory.find("bucket", name);
    if (id.isEmpty()) {
      return;
    }
    Home home = new Home(inventory.home().account(), bucket.text("BucketRegion").orElse(""));
    inventory.add(
        "AWS::S3::Bucket",
        id.get().value(),
        home,
        new Translation(bucket)
            .renamed("Name", "BucketName")
            .same("PublicAccessBlockConfiguration")
            .done());
    Optional<Json> policy = bucket.get("Policy").map(GatewayAnswers::document);
    policy.ifPresent(document ->
        inventory.add(
            "AWS::S3::BucketPolicy",
            id.get().value() + "_policy",
            home,
            Json.of("Bucket", inventory.ref("bucket", name)).with("PolicyDocument", document)));
  }
}
