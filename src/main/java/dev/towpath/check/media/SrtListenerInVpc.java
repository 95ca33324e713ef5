package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel with VPC output cannot be called by SRT receivers. */
public final class SrtListenerInVpc extends DocumentedRule<Channel> {
  /** The rule. */
  public SrtListenerInVpc() {
    super(
        Channel.class,
        "TP3029",
        Severity.ERROR,
        "medialive/latest/ug/channel-security-groups-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.vpc().isEmpty()
        ? Stream.empty()
        : SrtListeners.of(channel).map(d -> finding(channel, channel, d.id().or("?"))).distinct();
  }
}
