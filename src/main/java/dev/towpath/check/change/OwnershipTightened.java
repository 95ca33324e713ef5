package dev.towpath.check.change;

import dev.towpath.check.ChangeRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Bucket;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import java.util.Optional;
import java.util.stream.Stream;

/** A deployed bucket switches its ACLs off, so that access by them ends. */
public final class OwnershipTightened extends ChangeRule {
  private static final String ENFORCED = "BucketOwnerEnforced";

  /** The rule. */
  public OwnershipTightened() {
    super(
        "TP5012",
        Severity.WARNING,
        "AmazonS3/latest/userguide/about-object-ownership.html",
        "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(Resource before, Resource after, Review review) {
    return before instanceof Bucket was && after instanceof Bucket now
        ? rule(was)
            .filter(old -> !old.equals(ENFORCED) && rule(now).equals(Optional.of(ENFORCED)))
            .map(old -> finding(now, now, old, ENFORCED))
            .stream()
        : Stream.empty();
  }

  private static Optional<String> rule(Bucket bucket) {
    return bucket.rest().properties().object("OwnershipControls").list("Rules").stream()
        .filter(Json.Obj.class::isInstance)
        .flatMap(rule -> ((Json.Obj) rule).text("ObjectOwnership").stream())
        .findFirst();
  }
}
