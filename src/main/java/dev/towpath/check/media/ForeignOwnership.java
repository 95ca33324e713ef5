package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A channel writes to a bucket of another account whose Object Ownership leaves the objects to the
 * writer, so that the bucket's owner may not read them.
 */
public final class ForeignOwnership extends DocumentedRule<Channel> {
  private static final String FULL_CONTROL = "BUCKET_OWNER_FULL_CONTROL";

  /** The rule. */
  public ForeignOwnership() {
    super(
        Channel.class,
        "TP3064",
        Severity.WARNING,
        "AmazonS3/latest/userguide/about-object-ownership.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return review.flows(channel).stream()
        .filter(flow -> flow.purpose() == Flow.Purpose.PUT_OBJECTS)
        .flatMap(flow -> bucket(review.topology(), flow).stream().map(b -> Map.entry(flow, b)))
        .filter(e -> !e.getValue().home().account().equals(channel.home().account()))
        .filter(e -> leavesToWriter(channel, e.getKey().outputGroup(), e.getValue()))
        .map(e ->
            finding(
                List.of(channel, e.getValue()),
                channel,
                e.getKey().outputGroup(),
                e.getValue(),
                e.getValue().home().account()))
        .distinct();
  }

  private static Optional<Bucket> bucket(Topology topology, Flow flow) {
    return flow.target() instanceof Target.Service service
        ? service.resource().flatMap(id -> topology.get(id, Bucket.class))
        : Optional.empty();
  }

  private static boolean leavesToWriter(Channel channel, String group, Bucket bucket) {
    boolean full =
        CannedAcls.of(channel).stream()
            .anyMatch(c -> c.group().equals(group) && c.acl().equals(FULL_CONTROL));
    return ownership(bucket)
        .map(rule -> rule.equals("ObjectWriter") || (rule.equals("BucketOwnerPreferred") && !full))
        .orElse(false);
  }

  private static Optional<String> ownership(Bucket bucket) {
    return bucket.rest().properties().object("OwnershipControls").list("Rules").stream()
        .filter(Json.Obj.class::isInstance)
        .flatMap(rule -> ((Json.Obj) rule).text("ObjectOwnership").stream())
        .findFirst();
  }
}
