package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel with VPC output cannot feed a multiplex. */
public final class MultiplexInVpc extends DocumentedRule<Channel> {
  /** The rule. */
  public MultiplexInVpc() {
    super(
        Channel.class,
        "TP3026",
        Severity.ERROR,
        "medialive/latest/ug/delivery-out-vpc.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (channel.vpc().isEmpty()) {
      return Stream.empty();
    }
    return Group.of(channel).stream()
        .filter(g -> g.kind().equals("MultiplexGroupSettings"))
        .map(g -> finding(channel, channel, g.title()));
  }
}
