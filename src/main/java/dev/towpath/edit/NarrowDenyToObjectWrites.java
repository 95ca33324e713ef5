package dev.towpath.edit;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * Leaves a Deny only the actions that write objects, so that the bucket and its policy stay
 * reachable.
 *
 * @param owner the bucket policy
 * @param statement the statement's number from 1
 */
public record NarrowDenyToObjectWrites(ResourceId owner, int statement) implements Edit {
  private static final List<String> WRITES =
      List.of(
          "s3:AbortMultipartUpload",
          "s3:DeleteObject",
          "s3:DeleteObjectVersion",
          "s3:PutObject",
          "s3:PutObjectAcl");

  @Override
  public Message label() {
    return Message.of("edit", "narrowDeny", owner.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<ResourceId> bucket =
        design.topology().get(owner, BucketPolicy.class).flatMap(p -> p.bucket().target());
    return PolicyStatements.change(
        design,
        owner,
        statement,
        s -> withObjects(s, bucket).with("Action", Json.texts(WRITES)).without("NotAction"));
  }

  private static Json.Obj withObjects(Json.Obj statement, Optional<ResourceId> bucket) {
    if (bucket.isEmpty()) {
      return statement;
    }
    Json objects = Json.of("Fn::Sub", "${" + bucket.get() + ".Arn}/*");
    return statement.with("Resource", objects).without("NotResource");
  }
}
