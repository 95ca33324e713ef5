package dev.towpath.edit;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * Takes an endpoint out of the statements of a bucket's policy that spare it; a policy without a
 * statement goes.
 */
record ForgetEndpoint(ResourceId bucket, ResourceId endpoint) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "disconnect", bucket.value(), endpoint.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<BucketPolicy> policy = AllowOnlyThroughEndpoint.policyOf(design, bucket);
    if (policy.isEmpty()) {
      return design;
    }
    Json.Obj document = AllowOnlyThroughEndpoint.document(policy.get());
    String physicalId =
        design.topology().get(endpoint).map(Resolver::physicalId).orElse(endpoint.value());
    List<Json> kept = OnlyThroughEndpoint.removed(document.list("Statement"), endpoint, physicalId);
    return kept.isEmpty()
        ? design.with(design.topology().without(policy.get().id()))
        : design.with(
            Properties.with(
                policy.get(), "PolicyDocument", document.with("Statement", new Json.Arr(kept))));
  }
}
