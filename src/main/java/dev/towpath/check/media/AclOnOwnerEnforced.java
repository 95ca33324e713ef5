package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Resolver;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An output group sets an ACL that a bucket without ACLs refuses. */
public final class AclOnOwnerEnforced extends DocumentedRule<Channel> {
  private static final String ACCEPTED = "BUCKET_OWNER_FULL_CONTROL";

  /** The rule. */
  public AclOnOwnerEnforced() {
    super(
        Channel.class,
        "TP3061",
        Severity.ERROR,
        "AmazonS3/latest/userguide/object-ownership-error-responses.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    List<CannedAcls.Canned> canned =
        CannedAcls.of(channel).stream().filter(c -> !c.acl().equals(ACCEPTED)).toList();
    if (canned.isEmpty()) {
      return Stream.empty();
    }
    return review.flows(channel).stream()
        .flatMap(flow -> bucket(review.topology(), flow).stream())
        .distinct()
        .filter(AclOnOwnerEnforced::isEnforced)
        .flatMap(bucket ->
            canned.stream()
                .filter(c -> writesTo(review, channel, c, bucket))
                .map(c -> finding(List.of(channel, bucket), channel, c.group(), c.acl(), bucket)));
  }

  private static Optional<Bucket> bucket(Topology topology, Flow flow) {
    return flow.target() instanceof Target.Service service
        ? service.resource().flatMap(id -> topology.get(id, Bucket.class))
        : Optional.empty();
  }

  private static boolean writesTo(
      Review review, Channel channel, CannedAcls.Canned canned, Bucket bucket) {
    return Group.of(channel).stream()
        .filter(g -> g.title().equals(canned.group()))
        .flatMap(g -> g.urls(review, channel))
        .anyMatch(url -> url.contains("://" + Resolver.physicalId(bucket) + "/"));
  }

  private static boolean isEnforced(Bucket bucket) {
    return bucket.rest().properties().object("OwnershipControls").list("Rules").stream()
        .anyMatch(rule ->
            rule instanceof Json.Obj object
                && object.text("ObjectOwnership").equals(Optional.of("BucketOwnerEnforced")));
  }
}
