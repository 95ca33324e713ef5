package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import java.util.stream.Stream;

/** An input in a VPC needs a role that may manage its network interfaces. */
public final class VpcInputRole extends DocumentedRule<Input> {
  /** The rule. */
  public VpcInputRole() {
    super(
        Input.class,
        "TP3021",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    return input.vpc().isPresent() && input.role().isNone()
        ? Stream.of(finding(input, input))
        : Stream.empty();
  }
}
