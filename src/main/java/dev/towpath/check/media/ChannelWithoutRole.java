package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel that creates network interfaces has no role to do it with. */
public final class ChannelWithoutRole extends DocumentedRule<Channel> {
  /** The rule. */
  public ChannelWithoutRole() {
    super(
        Channel.class,
        "TP3016",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.vpc().isPresent() && channel.role().isNone()
        ? Stream.of(finding(channel, channel))
        : Stream.empty();
  }
}
