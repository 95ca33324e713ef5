package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.DestinationSettings;
import dev.towpath.model.Message;
import dev.towpath.model.SrtDestination;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A destination's URL lacks its host, its path or, where a stream has none by default, its port.
 */
public final class UrlIncomplete extends DocumentedRule<Channel> {
  private static final Pattern URL = Pattern.compile("([a-z0-9]+)://([^/]*)(/.*)?");
  private static final Pattern PORT = Pattern.compile(".+:\\d{1,5}");
  private static final Set<String> STREAMS = Set.of("udp", "rtp", "srt");

  /** The rule. */
  public UrlIncomplete() {
    super(
        Channel.class,
        "TP3082",
        Severity.ERROR,
        "medialive/latest/ug/origin-server-hls-webdav.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .flatMap(d ->
            Stream.concat(
                d.settings().stream().map(DestinationSettings::url),
                d.srt().stream().map(SrtDestination::url)))
        .flatMap(url -> review.resolver().text(url, channel.home()).known().stream())
        .distinct()
        .flatMap(url -> reason(url).map(why -> finding(channel, channel, url, why)).stream());
  }

  private static Optional<Message> reason(String url) {
    Matcher match = URL.matcher(url);
    if (!match.matches()) {
      return Optional.empty();
    }
    if (match.group(2).isEmpty()) {
      return Optional.of(Message.of("check", "url.host"));
    }
    boolean stream = STREAMS.contains(match.group(1));
    if (stream && !PORT.matcher(match.group(2)).matches()) {
      return Optional.of(Message.of("check", "url.port"));
    }
    return !stream && (match.group(3) == null || match.group(3).equals("/"))
        ? Optional.of(Message.of("check", "url.path"))
        : Optional.empty();
  }
}
