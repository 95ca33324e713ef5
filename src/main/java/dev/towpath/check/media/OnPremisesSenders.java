package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** An input on premises takes no input security group. */
public final class OnPremisesSenders extends DocumentedRule<Input> {
  /** The rule. */
  public OnPremisesSenders() {
    super(
        Input.class,
        "TP3077",
        Severity.ERROR,
        "medialive/latest/ug/working-with-input-security-groups.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    return input.inputNetworkLocation().equals(Value.of("ON_PREMISES"))
            && !input.inputSecurityGroups().isEmpty()
        ? Stream.of(finding(input, input))
        : Stream.empty();
  }
}
