package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import java.util.stream.Stream;

/** AWS's API asks an input in a VPC for exactly two subnets, in two zones. */
public final class VpcInputSubnets extends DocumentedRule<Input> {
  /** The rule. */
  public VpcInputSubnets() {
    super(
        Input.class,
        "TP3022",
        Severity.WARNING,
        "medialive/latest/apireference/inputs.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    return input.vpc().stream()
        .filter(v -> v.subnets().size() != 2 && v.others().get("SubnetIds").isEmpty())
        .map(v -> finding(input, input, v.subnets().size()));
  }
}
