package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A deployed channel's VPC output cannot be changed any more. */
public final class VpcOutputIsFixed extends DocumentedRule {
  private static final Pattern DEPLOYED = Pattern.compile("\\d+");

  /** The rule. */
  public VpcOutputIsFixed() {
    super("TP3015", Severity.INFO, "medialive/latest/ug/vpc-out-change.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review
        .topology()
        .all(Channel.class)
        .filter(c -> c.vpc().isPresent() && DEPLOYED.matcher(c.id().value()).matches())
        .map(c -> finding(c, c));
  }
}
