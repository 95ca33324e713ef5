package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Vpc;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An account has more of a kind in a Region than AWS lets it have at first. */
public final class RegionQuota extends DocumentedRule<Resource> {
  private static final Map<Class<? extends Resource>, Integer> QUOTAS =
      Map.of(
          Vpc.class, 5,
          InternetGateway.class, 5,
          ElasticIp.class, 5,
          NetworkAcl.class, 200,
          SecurityGroup.class, 2_500);

  /** The rule. */
  public RegionQuota() {
    super(
        Resource.class,
        "TP2044",
        Severity.INFO,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return Optional.ofNullable(QUOTAS.get(resource.getClass())).stream()
        .flatMap(quota -> {
          Crowd.Found found =
              review.topology().fact(new Crowd(resource.getClass(), resource.home()));
          boolean speaks = found.first().equals(Optional.of(resource.id()));
          return speaks && found.count() > quota
              ? Stream.of(report(resource, found.count(), quota))
              : Stream.empty();
        });
  }

  private Finding report(Resource resource, long count, int quota) {
    return finding(
        resource,
        resource.home().region(),
        count,
        Message.of("model", "kind." + Kinds.of(resource).name()),
        quota);
  }
}
