package dev.towpath.edit;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * Denies a bucket to every request that does not come through an endpoint, in the bucket's policy;
 * an endpoint that is spared already stays spared.
 */
public record AllowOnlyThroughEndpoint(ResourceId bucket, ResourceId endpoint) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "connect.onlyThrough", bucket.value(), endpoint.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<BucketPolicy> present = policyOf(design, bucket);
    Json.Obj document =
        present.map(AllowOnlyThroughEndpoint::document).orElse(Json.of("Version", "2012-10-17"));
    List<Json> statements = OnlyThroughEndpoint.added(document.list("Statement"), bucket, endpoint);
    Json changed = document.with("Statement", new Json.Arr(statements));
    if (present.isPresent()) {
      return design.with(Properties.with(present.get(), "PolicyDocument", changed));
    }
    Home home = design.topology().get(bucket).map(Resource::home).orElse(design.home());
    ResourceId id = new FreeIds(design.topology()).of(Kinds.of(BucketPolicy.class));
    Json.Obj properties = Json.of("Bucket", Blanks.ref(bucket)).with("PolicyDocument", changed);
    return design.with(Properties.read(Kinds.of(BucketPolicy.class).type(), id, home, properties));
  }

  /** The policy of a bucket. */
  static Optional<BucketPolicy> policyOf(Design design, ResourceId bucket) {
    return design
        .topology()
        .referrers(bucket, BucketPolicy.class)
        .filter(policy -> policy.bucket().isTo(bucket))
        .findFirst();
  }

  /** The document of a policy, empty where it is computed. */
  static Json.Obj document(BucketPolicy policy) {
    return policy.policyDocument() instanceof Value.Known<Json>(Json.Obj document)
        ? document
        : Json.Obj.EMPTY;
  }
}
