package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import java.util.stream.Stream;

/** An input in a VPC takes EC2 security groups, never input security groups. */
public final class VpcInputSenders extends DocumentedRule<Input> {
  /** The rule. */
  public VpcInputSenders() {
    super(
        Input.class,
        "TP3024",
        Severity.ERROR,
        "medialive/latest/apireference/inputs.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    return input.vpc().isPresent() && !input.inputSecurityGroups().isEmpty()
        ? Stream.of(finding(input, input))
        : Stream.empty();
  }
}
