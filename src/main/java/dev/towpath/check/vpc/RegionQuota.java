package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import java.util.stream.Stream;

/** An account has more of a kind in a Region than AWS lets it have at first. */
public final class RegionQuota extends DocumentedRule<Resource> {
  /** The rule. */
  public RegionQuota() {
    super(
        Resource.class,
        "TP2044",
        Severity.INFO,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return Stream.of(Quota.values())
        .filter(quota -> !quota.isOfMediaLive() && quota.counts(resource))
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
