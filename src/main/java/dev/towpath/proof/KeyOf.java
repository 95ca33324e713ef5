package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.model.Bucket;
import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Names;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.Set;

/**
 * The key that a bucket encrypts new objects with.
 *
 * @param bucket the bucket
 */
record KeyOf(ResourceId bucket) implements Fact<KeyOf.Key> {
  private static final String KIND = "AWS::KMS::Key";
  private static final Set<String> BY_KMS = Set.of("aws:kms", "aws:kms:dsse");

  /** A key of AWS KMS, or none. */
  sealed interface Key {
    /** S3's own keys, which ask for no permission. */
    record OfS3() implements Key {}

    /** The key {@code aws/s3} that AWS manages in the bucket's account. */
    record ManagedByAws() implements Key {}

    /**
     * A key of the design.
     *
     * @param policy who may use it
     * @param account the account that it belongs to
     */
    record Own(ResourceId id, String name, String account, Policy policy) implements Key {}

    /** A key, or a setting, of which the design does not say enough. */
    record Unknown(String name) implements Key {}
  }

  @Override
  public Key from(Topology topology) {
    return topology
        .get(bucket, Bucket.class)
        .map(b -> key(topology, Properties.of(b).get("BucketEncryption").orElse(Json.Obj.EMPTY)))
        .orElseGet(Key.OfS3::new);
  }

  private Key key(Topology topology, Json encryption) {
    if (!(encryption instanceof Json.Obj object) || References.isFunction(object)) {
      return new Key.Unknown(JsonText.writeCompact(encryption));
    }
    Optional<Json> rule = object.list("ServerSideEncryptionConfiguration").stream().findFirst();
    if (rule.isEmpty()) {
      return new Key.OfS3();
    }
    Json.Obj byDefault =
        rule.get() instanceof Json.Obj first
            ? first.object("ServerSideEncryptionByDefault")
            : Json.Obj.EMPTY;
    Optional<Json> algorithm = byDefault.get("SSEAlgorithm");
    if (algorithm.flatMap(Json::asText).isEmpty()) {
      return new Key.Unknown(JsonText.writeCompact(rule.get()));
    }
    return BY_KMS.contains(algorithm.flatMap(Json::asText).orElse(""))
        ? byDefault
            .get("KMSMasterKeyID")
            .map(id -> named(topology, id))
            .orElseGet(Key.ManagedByAws::new)
        : new Key.OfS3();
  }

  private static Key named(Topology topology, Json id) {
    Optional<OtherResource> own =
        id instanceof Json.Obj function
            ? References.direct(function)
                .flatMap(target -> topology.get(target, OtherResource.class))
                .filter(resource -> resource.type().equals(KIND))
            : Optional.empty();
    if (own.isPresent()) {
      return own(topology, own.get());
    }
    String text = id.asText().orElseGet(() -> JsonText.writeCompact(id));
    return text.equals("alias/aws/s3") || text.endsWith(":alias/aws/s3")
        ? new Key.ManagedByAws()
        : new Key.Unknown(text);
  }

  private static Key own(Topology topology, OtherResource key) {
    Value<Json> document =
        Properties.of(key).get("KeyPolicy").map(Value::of).orElseGet(Value::absent);
    return new Key.Own(
        key.id(),
        Names.of(key),
        key.home().account(),
        PolicyDocuments.read(topology, document, key.home()).ofNamedPrincipals());
  }

  /** The key's ARN; its id is only known after deployment. */
  static String arn(Topology topology, Key.Own key, String region) {
    return topology
        .get(key.id())
        .map(resource ->
            "arn:%s:kms:%s:%s:key/%s"
                .formatted(
                    resource.home().partition(),
                    region,
                    key.account(),
                    Resolver.physicalId(resource)))
        .orElse("");
  }
}
