package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import java.util.List;
import java.util.stream.Stream;

/** The ports of error correction, two and four above an RTP output's, are no other output's. */
public final class CorrectionPorts extends DocumentedRule<Channel> {
  /** The rule. */
  public CorrectionPorts() {
    super(
        Channel.class,
        "TP3048",
        Severity.ERROR,
        "medialive/latest/ug/downstream-system-udp.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    List<Flow> flows = review.flows(channel);
    return flows.stream()
        .filter(flow -> flow.purpose() == Flow.Purpose.SEND_ERROR_CORRECTION)
        .filter(flow ->
            flows.stream()
                .filter(other -> other.purpose() == Flow.Purpose.SEND_STREAM)
                .filter(other -> other.pipeline() == flow.pipeline())
                .anyMatch(
                    other -> other.port() == flow.port() && other.target().equals(flow.target())))
        .map(flow -> finding(channel, channel, flow.outputGroup(), String.valueOf(flow.port())))
        .distinct();
  }
}
