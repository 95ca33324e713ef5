package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import java.util.stream.Stream;

/**
 * A design has more of MediaLive's resources in a Region than the quota of 2023 lets an account
 * have; what AWS grants today stands in Service Quotas only.
 */
public final class MediaQuota extends DocumentedRule<Resource> {
  /** The rule. */
  public MediaQuota() {
    super(
        Resource.class,
        "TP3079",
        Severity.INFO,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return Stream.of(Quota.values())
        .filter(quota -> quota.isOfMediaLive() && quota.counts(resource))
        .flatMap(quota ->
            review.topology().fact(new OverQuota(quota, resource.id())).stream()
                .map(count -> report(resource, count, quota)));
  }

  private Finding report(Resource resource, long count, Quota quota) {
    return finding(
        resource,
        resource.home().region(),
        count,
        Message.of("check", "quota." + quota.name()),
        quota.most());
  }
}
