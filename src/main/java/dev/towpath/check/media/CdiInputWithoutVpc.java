package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** A CDI input stands in a VPC. */
public final class CdiInputWithoutVpc extends DocumentedRule<Input> {
  /** The rule. */
  public CdiInputWithoutVpc() {
    super(
        Input.class,
        "TP3038",
        Severity.ERROR,
        "medialive/latest/ug/inputs-vpc-support.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    boolean outside =
        input.type().equals(Value.of("AWS_CDI"))
            && input.vpc().isEmpty()
            && input.rest().properties().get("Vpc").isEmpty();
    return outside ? Stream.of(finding(input, input)) : Stream.empty();
  }
}
