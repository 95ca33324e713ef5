package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel that creates network interfaces has no role to do it with. */
public final class ChannelWithoutRole extends DocumentedRule {
  /** The rule. */
  public ChannelWithoutRole() {
    super(
        "TP3016",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review
        .topology()
        .all(Channel.class)
        .filter(c -> c.vpc().isPresent() && c.role().isNone())
        .map(c -> finding(c, c));
  }
}
