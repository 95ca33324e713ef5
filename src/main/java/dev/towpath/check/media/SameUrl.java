package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.DestinationSettings;
import dev.towpath.model.OutputDestination;
import java.util.Optional;
import java.util.stream.Stream;

/** Both pipelines of a channel write to one URL and so overwrite each other. */
public final class SameUrl extends DocumentedRule<Channel> {
  /** The rule. */
  public SameUrl() {
    super(
        Channel.class,
        "TP3028",
        Severity.WARNING,
        "medialive/latest/ug/origin-server-s3.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .filter(d -> d.settings().size() == 2)
        .flatMap(d -> check(review, channel, d).stream());
  }

  private Optional<Finding> check(Review review, Channel channel, OutputDestination destination) {
    Optional<String> first = url(review, channel, destination.settings().getFirst());
    Optional<String> second = url(review, channel, destination.settings().getLast());
    return first
        .filter(url -> second.equals(Optional.of(url)))
        .filter(url -> url.startsWith("s3"))
        .map(url -> finding(channel, channel, destination.id().or("?"), url));
  }

  private static Optional<String> url(
      Review review, Channel channel, DestinationSettings settings) {
    return review.resolver().text(settings.url(), channel.home()).known();
  }
}
