package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.List;
import java.util.stream.Stream;

/** A destination that no output group sends to. */
public final class UnusedDestination extends DocumentedRule<Channel> {
  /** The rule. */
  public UnusedDestination() {
    super(
        Channel.class,
        "TP3014",
        Severity.INFO,
        "medialive/latest/apireference/channels.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return check(channel);
  }

  private Stream<Finding> check(Channel channel) {
    List<Group> groups = Group.of(channel);
    return channel.destinations().stream()
        .flatMap(d -> d.id().known().stream())
        .filter(id -> !groups.isEmpty())
        .filter(id -> groups.stream().noneMatch(g -> g.destinations().contains(id)))
        .map(id -> finding(channel, channel, id));
  }
}
