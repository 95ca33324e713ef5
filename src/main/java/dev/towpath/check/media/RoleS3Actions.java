package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.policy.PolicyText;
import dev.towpath.edit.AddRolePermissions;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Resolver;
import dev.towpath.model.Role;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.proof.ObjectKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** MediaLive asks for four S3 actions to write to a bucket. */
public final class RoleS3Actions extends DocumentedRule<Channel> {
  private static final List<String> ON_BUCKET = List.of("s3:ListBucket");
  private static final List<String> ON_OBJECTS =
      List.of("s3:PutObject", "s3:GetObject", "s3:DeleteObject");

  /** The rule. */
  public RoleS3Actions() {
    super(
        Channel.class,
        "TP3018",
        Severity.WARNING,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return review.flows(channel).stream()
        .filter(f -> f.purpose() == Flow.Purpose.PUT_OBJECTS)
        .flatMap(f -> check(review.topology(), f).stream())
        .distinct();
  }

  private Optional<Finding> check(Topology topology, Flow flow) {
    Optional<Channel> channel = topology.get(flow.owner(), Channel.class);
    Optional<Role> role = channel.flatMap(c -> topology.get(c.role(), Role.class));
    Optional<Bucket> bucket =
        flow.target() instanceof Target.Service service
            ? service.resource().flatMap(id -> topology.get(id, Bucket.class))
            : Optional.empty();
    boolean policyMayGrant =
        bucket
            .map(
                b -> topology.referrers(b.id(), BucketPolicy.class).anyMatch(RoleS3Actions::allows))
            .orElse(true);
    if (role.isEmpty() || policyMayGrant) {
      return Optional.empty();
    }
    return report(topology, flow, role.get(), bucket.get());
  }

  private static boolean allows(BucketPolicy policy) {
    return PolicyText.of(policy)
        .findFirst()
        .map(
            p -> p.statements().anyMatch(s -> !s.json().text("Effect").equals(Optional.of("Deny"))))
        .orElse(true);
  }

  private Optional<Finding> report(Topology topology, Flow flow, Role role, Bucket bucket) {
    RolePermissions permissions = new RolePermissions(topology, role);
    String arn = Resolver.arn(bucket).orElse("");
    List<String> missing =
        Stream.concat(
                permissions.missing(ON_BUCKET, arn).stream(),
                permissions.missing(ON_OBJECTS, ObjectKey.arn(topology, flow, arn)).stream())
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    List<Json> resources =
        List.of(
            Json.of("Fn::GetAtt", Json.list(Json.of(bucket.id().value()), Json.of("Arn"))),
            Json.of("Fn::Sub", "${" + bucket.id() + ".Arn}/*"));
    return Optional.of(
        finding(List.of(role, bucket), role, bucket, missing)
            .with(
                Fix.of(
                    new AddRolePermissions(role.id(), missing, resources),
                    "addPermissions",
                    missing)));
  }
}
