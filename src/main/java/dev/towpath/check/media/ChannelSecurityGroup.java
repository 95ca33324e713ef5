package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A channel has at most one channel security group, and none with VPC output. */
public final class ChannelSecurityGroup extends DocumentedRule<Channel> {
  /** The rule. */
  public ChannelSecurityGroup() {
    super(
        Channel.class,
        "TP3031",
        Severity.ERROR,
        "medialive/latest/ug/channel-security-groups-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    int groups = channel.channelSecurityGroups().size();
    boolean refused = groups > 1 || groups == 1 && channel.vpc().isPresent();
    return refused ? Stream.of(finding(channel, channel, groups)) : Stream.empty();
  }
}
