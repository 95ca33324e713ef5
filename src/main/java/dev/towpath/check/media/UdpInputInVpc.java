package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Input;
import dev.towpath.model.Json;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** An input in a VPC takes RTP and no plain UDP. */
public final class UdpInputInVpc extends DocumentedRule<Input> {
  /** The rule. */
  public UdpInputInVpc() {
    super(
        Input.class,
        "TP3037",
        Severity.ERROR,
        "medialive/latest/ug/inputs-vpc-support.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    boolean refused = input.vpc().isPresent() && input.type().equals(Value.of("UDP_PUSH"));
    return refused
        ? Stream.of(
            finding(input, input)
                .with(Fix.of(SetProperty.of(input, "Type", Json.of("RTP_PUSH")), "useRtp")))
        : Stream.empty();
  }
}
