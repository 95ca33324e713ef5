package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.List;
import java.util.stream.Stream;

/** A destination that no output group sends to. */
public final class UnusedDestination extends DocumentedRule {
  /** The rule. */
  public UnusedDestination() {
    super("TP3014", Severity.INFO, "medialive/latest/apireference/channels.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review.topology().all(Channel.class).flatMap(this::check);
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
