package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Message;
import java.util.stream.Stream;

/** HLS needs a file name at the end of its URL, CMAF Ingest a folder. */
public final class TrailingSlash extends DocumentedRule<Channel> {
  private static final String CMAF = "CmafIngestGroupSettings";

  /** The rule. */
  public TrailingSlash() {
    super(
        Channel.class,
        "TP3013",
        Severity.ERROR,
        "medialive/latest/ug/hls-destinations.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return Group.of(channel).stream().flatMap(g -> check(review, channel, g));
  }

  private Stream<Finding> check(Review review, Channel channel, Group group) {
    return group
        .urls(review, channel)
        .filter(url ->
            (group.kind().equals(Group.HLS) && url.endsWith("/"))
                || (group.kind().equals(CMAF) && !url.endsWith("/")))
        .map(url ->
            finding(
                channel,
                channel,
                group.title(),
                url,
                Message.of("check", url.endsWith("/") ? "slash.remove" : "slash.add")));
  }
}
