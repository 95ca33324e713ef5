package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Resource;
import java.util.stream.Stream;

/** A channel or input has more security groups than MediaLive takes. */
public final class TooManyGroups extends DocumentedRule<Resource> {
  private static final int MOST = 5;

  /** The rule. */
  public TooManyGroups() {
    super(
        Resource.class,
        "TP3004",
        Severity.ERROR,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return switch (resource) {
      case Channel c -> c.vpc().stream().flatMap(v -> check(c, v.securityGroups().size()));
      case Input i -> i.vpc().stream().flatMap(v -> check(i, v.securityGroups().size()));
      default -> Stream.empty();
    };
  }

  private Stream<Finding> check(Resource resource, int count) {
    return count > MOST ? Stream.of(finding(resource, resource, count, MOST)) : Stream.empty();
  }
}
