package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import java.util.stream.Stream;

/** An input in a VPC takes EC2 security groups, never input security groups. */
public final class VpcInputSenders extends DocumentedRule {
  /** The rule. */
  public VpcInputSenders() {
    super("TP3024", Severity.ERROR, "medialive/latest/apireference/inputs.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review
        .topology()
        .all(Input.class)
        .filter(i -> i.vpc().isPresent() && !i.inputSecurityGroups().isEmpty())
        .map(i -> finding(i, i));
  }
}
