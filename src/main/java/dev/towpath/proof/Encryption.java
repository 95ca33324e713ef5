package dev.towpath.proof;

import dev.towpath.iam.Access;
import dev.towpath.iam.Decision;
import dev.towpath.iam.Policies;
import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Bucket;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a caller may use the key that a bucket is encrypted with (S3 User Guide, "Using
 * server-side encryption with AWS KMS keys"; KMS Developer Guide, "Key policies"). To upload in
 * parts takes kms:Decrypt as well (S3 User Guide, "Multipart upload API and permissions").
 */
record Encryption(Topology topology, Bucket bucket) {
  private static final String FOR_PARTS = "kms:Decrypt";

  /** What S3 asks of the key for the caller. */
  private static final Map<String, String> NEEDED =
      Map.of("s3:PutObject", "kms:GenerateDataKey", "s3:GetObject", "kms:Decrypt");

  /** Nothing where the action needs no key, or S3's own. */
  Optional<PolicyDecision> decide(
      String action, Principal principal, String arn, String account, RolePolicies own) {
    String needed = NEEDED.get(action);
    if (needed == null) {
      return Optional.empty();
    }
    return switch (topology.fact(new KeyOf(bucket.id()))) {
      case KeyOf.Key.OfS3 _ -> Optional.empty();
      case KeyOf.Key.ManagedByAws _ -> Optional.of(managed(account));
      case KeyOf.Key.Unknown(String name) ->
          Optional.of(said(bucket.id(), Hop.Result.UNKNOWN, "kms.unknown", name, needed));
      case KeyOf.Key.Own key ->
          Optional.of(own(key, needed, request(key, needed, principal, arn, account), own));
    };
  }

  /**
   * The same for a channel that puts objects: whether MediaLive uploads them in parts is not
   * documented, so without the right that only parts need, nobody can say.
   */
  Optional<PolicyDecision> decideForChannel(
      String action, Principal principal, String arn, String account, RolePolicies own) {
    Optional<PolicyDecision> whole = decide(action, principal, arn, account, own);
    boolean puts = action.equals("s3:PutObject");
    if (!puts || whole.filter(d -> d.result() == Hop.Result.PASSES).isEmpty()) {
      return whole;
    }
    return topology.fact(new KeyOf(bucket.id())) instanceof KeyOf.Key.Own key
            && own(key, FOR_PARTS, request(key, FOR_PARTS, principal, arn, account), own).result()
                != Hop.Result.PASSES
        ? Optional.of(said(key.id(), Hop.Result.UNKNOWN, "kms.parts", key.name()))
        : whole;
  }

  /** AWS's own key for S3 lets in everyone of its account who may use S3, and nobody else. */
  private PolicyDecision managed(String account) {
    boolean same = account.equals(bucket.home().account());
    return said(
        bucket.id(),
        same ? Hop.Result.PASSES : Hop.Result.STOPS,
        same ? "kms.managed" : "kms.managed.otherAccount",
        Names.of(bucket));
  }

  private Request request(
      KeyOf.Key.Own key, String needed, Principal principal, String arn, String account) {
    String region = bucket.home().region();
    Conditions conditions =
        Conditions.of(arn, account, bucket)
            .byUnknownWay()
            .with("aws:ViaAWSService", "true")
            .with("kms:CallerAccount", account)
            .with("kms:ViaService", "s3." + region + ".amazonaws.com")
            .doubting(List.of("kms:EncryptionContextKeys", "kms:EncryptionContext:aws:s3:arn"));
    return new Request(
        principal,
        needed,
        KeyOf.arn(topology, key, region),
        key.account(),
        conditions.values(),
        conditions.uncertain());
  }

  /**
   * The key's policy must allow; where it leaves that to its account, the caller's must as well.
   */
  private PolicyDecision own(KeyOf.Key.Own key, String needed, Request request, RolePolicies own) {
    StatementResult said = PolicyEvaluator.evaluate(key.policy(), request);
    if (said.outcome() != StatementResult.Outcome.ALLOWS) {
      return Calls.of(key.id(), said, "kms.key", key.name(), Hop.Result.STOPS, needed);
    }
    Policies byKey = policies(own).withResource(key.policy());
    Decision whole = Access.decide(request, byKey);
    Decision byKeyAlone = Access.decide(request, byKey.withIdentity());
    Decision byCaller = Access.decide(request, policies(own));
    boolean ofAccount = request.principal().isOf(key.account());
    Decision deciding =
        whole.outcome() == Decision.Outcome.ALLOWED
                && ofAccount
                && byKeyAlone.outcome() != Decision.Outcome.ALLOWED
            ? byCaller
            : whole;
    return switch (deciding.outcome()) {
      case ALLOWED -> Calls.of(key.id(), said, "kms.key", key.name(), Hop.Result.STOPS, needed);
      case EXPLICIT_DENY, IMPLICIT_DENY ->
          said(key.id(), Hop.Result.STOPS, "kms.caller", key.name(), needed);
      case UNKNOWN -> said(key.id(), Hop.Result.UNKNOWN, "kms.caller.unknown", key.name(), needed);
    };
  }

  private static Policies policies(RolePolicies own) {
    return new Policies(
        own.all(),
        Optional.empty(),
        Optional.empty(),
        own.boundary(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static PolicyDecision said(
      ResourceId owner, Hop.Result result, String key, Object... arguments) {
    return new PolicyDecision(owner, result, Calls.words(key, arguments), Optional.empty());
  }
}
