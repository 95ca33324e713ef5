package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An input stands in a VPC though AWS documents VPC inputs for RTMP push, RTP push and CDI only.
 */
public final class InputTypeInVpc extends DocumentedRule<Input> {
  private static final Set<String> DOCUMENTED = Set.of("RTMP_PUSH", "RTP_PUSH", "AWS_CDI");

  // UdpInputInVpc tells of these.
  private static final String UDP = "UDP_PUSH";

  /** The rule. */
  public InputTypeInVpc() {
    super(
        Input.class,
        "TP3076",
        Severity.WARNING,
        "medialive/latest/ug/inputs-vpc-support.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    return input.vpc().isPresent()
        ? input
            .type()
            .known()
            .filter(type -> !DOCUMENTED.contains(type) && !type.equals(UDP))
            .map(type -> finding(input, input, type))
            .stream()
        : Stream.empty();
  }
}
