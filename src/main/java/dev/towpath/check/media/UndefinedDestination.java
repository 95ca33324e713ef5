package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An output group names a destination that the channel does not have. */
public final class UndefinedDestination extends DocumentedRule<Channel> {
  /** The rule. */
  public UndefinedDestination() {
    super(
        Channel.class,
        "TP3009",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return check(channel);
  }

  private Stream<Finding> check(Channel channel) {
    Set<String> ids =
        channel.destinations().stream()
            .flatMap(d -> d.id().known().stream())
            .collect(Collectors.toSet());
    boolean allKnown =
        channel.destinations().stream().allMatch(d -> d.id().known().isPresent())
            && channel.rest().properties().list("Destinations").isEmpty();
    return Group.of(channel).stream()
        .filter(_ -> allKnown)
        .flatMap(g ->
            g.destinations().stream()
                .filter(id -> !ids.contains(id))
                .map(id -> finding(channel, channel, g.title(), id)));
  }
}
