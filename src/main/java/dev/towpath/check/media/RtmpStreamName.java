package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.DestinationSettings;
import dev.towpath.model.Message;
import java.util.Optional;
import java.util.stream.Stream;

/** The stream name of RTMP stands in StreamName; other destinations have none. */
public final class RtmpStreamName extends DocumentedRule<Channel> {
  /** The rule. */
  public RtmpStreamName() {
    super(
        Channel.class,
        "TP3080",
        Severity.WARNING,
        "medialive/latest/ug/rtmp-destinations.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .flatMap(d ->
            d.settings().stream()
                .flatMap(s ->
                    review.resolver().text(s.url(), channel.home()).known().stream()
                        .flatMap(url -> reason(url, s).stream())))
        .distinct()
        .map(why -> finding(channel, channel, why));
  }

  private static Optional<Message> reason(String url, DestinationSettings settings) {
    boolean rtmp = url.startsWith("rtmp://") || url.startsWith("rtmps://");
    if (rtmp && settings.streamName().isAbsent()) {
      return Optional.of(Message.of("check", "streamName.missing", url));
    }
    return !rtmp && !settings.streamName().isAbsent()
        ? Optional.of(Message.of("check", "streamName.idle", url))
        : Optional.empty();
  }
}
