package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/**
 * A policy alone, as S3 and EC2 take it: plain JSON without functions. What is only known after
 * deployment is a marked place to fill in.
 */
public final class PolicyExport {
  private static final String ROOM = "cloudformation";

  /** Full access (AWS PrivateLink Guide, "Default endpoint policy"). */
  private static final Json DEFAULT_ENDPOINT_POLICY =
      Json.of("Version", "2012-10-17")
          .with(
              "Statement",
              Json.list(
                  Json.of("Effect", "Allow")
                      .with("Principal", "*")
                      .with("Action", "*")
                      .with("Resource", "*")));

  private PolicyExport() {}

  /** The policy of a bucket. */
  public static ExportResult bucketPolicy(Design design, Bucket bucket) {
    Optional<BucketPolicy> policy =
        design
            .topology()
            .referrers(bucket.id(), BucketPolicy.class)
            .filter(p -> p.bucket().isTo(bucket.id()))
            .findFirst();
    return policy.isEmpty()
        ? new ExportProblem(Message.of(ROOM, "noBucketPolicy", Names.of(bucket)))
        : export(design, policy.get(), policy.get().policyDocument(), Names.of(bucket));
  }

  /** The policy of a VPC endpoint; AWS's default one, with a note, where it has none of its own. */
  public static ExportResult endpointPolicy(Design design, VpcEndpoint endpoint) {
    return endpoint.policyDocument().isAbsent()
        ? new Export(
            JsonText.write(DEFAULT_ENDPOINT_POLICY) + "\n",
            List.of(Message.of(ROOM, "defaultEndpointPolicy", Names.of(endpoint))))
        : export(design, endpoint, endpoint.policyDocument(), Names.of(endpoint));
  }

  private static ExportResult export(
      Design design, Resource owner, Value<Json> document, String name) {
    Optional<Json> json =
        switch (document) {
          case Value.Known<Json>(Json known) -> Optional.of(known);
          case Value.Formula<Json>(Json formula) -> Optional.of(formula);
          case Value.Absent<Json> _, Value.Unknown<Json> _ -> Optional.empty();
        };
    if (json.isEmpty() || json.get() instanceof Json.Obj o && References.isFunction(o)) {
      return new ExportProblem(Message.of(ROOM, "unreadablePolicy", name));
    }
    Placeholders placeholders = new Placeholders(design, owner.home());
    Json plain = placeholders.fill(parsed(json.get()));
    return plain instanceof Json.Obj policy && !policy.isEmpty()
        ? new Export(JsonText.write(policy) + "\n", placeholders.notes())
        : new ExportProblem(Message.of(ROOM, "noPolicyObject", name));
  }

  /** EC2 and S3 hand policies out as text. */
  private static Json parsed(Json document) {
    try {
      return document instanceof Json.Str(String text) ? JsonText.read(text) : document;
    } catch (JsonText.NotJsonException e) {
      return document;
    }
  }
}
