package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import dev.towpath.model.Value;
import java.util.Set;
import java.util.stream.Stream;

/** A push input from the internet says by an input security group who may push. */
public final class PushInputSenders extends DocumentedRule<Input> {
  private static final Set<String> PUSH = Set.of("RTMP_PUSH", "RTP_PUSH", "UDP_PUSH");

  // An input on premises takes none; a VPC or group list by a function is read as undeclared.
  private static final Set<String> ELSEWHERE = Set.of("Vpc", "InputSecurityGroups");

  /** The rule. */
  public PushInputSenders() {
    super(
        Input.class,
        "TP3023",
        Severity.ERROR,
        "medialive/latest/ug/working-with-input-security-groups.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    boolean open =
        input.type().known().filter(PUSH::contains).isPresent()
            && input.vpc().isEmpty()
            && (input.inputNetworkLocation().isAbsent()
                || input.inputNetworkLocation().equals(Value.of("AWS")))
            && input.inputSecurityGroups().isEmpty()
            && input.rest().properties().fields().keySet().stream().noneMatch(ELSEWHERE::contains);
    return open ? Stream.of(finding(input, input)) : Stream.empty();
  }
}
