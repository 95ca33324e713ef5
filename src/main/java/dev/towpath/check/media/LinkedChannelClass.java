package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** Linked channels have one pipeline. */
public final class LinkedChannelClass extends DocumentedRule<Channel> {
  /** The rule. */
  public LinkedChannelClass() {
    super(
        Channel.class,
        "TP3054",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    boolean linked = !channel.rest().properties().object("LinkedChannelSettings").isEmpty();
    return linked && channel.channelClass().equals(Value.of("STANDARD"))
        ? Stream.of(finding(channel, channel))
        : Stream.empty();
  }
}
