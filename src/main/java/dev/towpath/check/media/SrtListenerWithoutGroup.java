package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel that SRT receivers call says by a channel security group who may. */
public final class SrtListenerWithoutGroup extends DocumentedRule<Channel> {
  /** The rule. */
  public SrtListenerWithoutGroup() {
    super(
        Channel.class,
        "TP3030",
        Severity.ERROR,
        "medialive/latest/ug/channel-security-groups-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    boolean none =
        channel.vpc().isEmpty()
            && channel.channelSecurityGroups().isEmpty()
            && channel.rest().properties().get("ChannelSecurityGroups").isEmpty();
    return none
        ? SrtListeners.of(channel).map(d -> finding(channel, channel, d.id().or("?"))).distinct()
        : Stream.empty();
  }
}
