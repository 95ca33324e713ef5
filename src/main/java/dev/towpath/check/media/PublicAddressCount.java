package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.Optional;
import java.util.stream.Stream;

/** A channel has either no Elastic IP address or exactly one for each pipeline. */
public final class PublicAddressCount extends DocumentedRule<Channel> {
  /** The rule. */
  public PublicAddressCount() {
    super(
        Channel.class,
        "TP3005",
        Severity.ERROR,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return check(channel).stream();
  }

  private Optional<Finding> check(Channel channel) {
    int count = channel.vpc().map(v -> v.publicAddresses().size()).orElse(0);
    return Pipelines.of(channel)
        .filter(pipelines -> count > 0 && count != pipelines)
        .map(pipelines -> finding(channel, channel, count, pipelines));
  }
}
