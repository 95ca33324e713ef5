package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel with VPC output cannot feed a multiplex. */
public final class MultiplexInVpc extends DocumentedRule {
  /** The rule. */
  public MultiplexInVpc() {
    super("TP3026", Severity.ERROR, "medialive/latest/ug/delivery-out-vpc.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review
        .topology()
        .all(Channel.class)
        .filter(c -> c.vpc().isPresent())
        .flatMap(c ->
            Group.of(c).stream()
                .filter(g -> g.kind().equals("MultiplexGroupSettings"))
                .map(g -> finding(c, c, g.title())));
  }
}
