package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * NumRetries of an HLS group counts for S3 and MediaStore only; over HTTP MediaLive always tries
 * three times.
 */
public final class RetriesIgnored extends DocumentedRule<Channel> {
  private static final int ALWAYS = 3;

  /** The rule. */
  public RetriesIgnored() {
    super(
        Channel.class,
        "TP3072",
        Severity.INFO,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    List<Group> groups = Group.of(channel);
    return OutputJson.groups(channel).stream()
        .filter(group -> group.kind().equals(Group.HLS))
        .flatMap(group ->
            retries(group.settings()).stream()
                .filter(count -> count != ALWAYS)
                .filter(_ -> isHttp(review, channel, groups, group.title()))
                .map(count -> finding(channel, channel, group.title(), count, ALWAYS)));
  }

  private static Optional<Integer> retries(Json.Obj settings) {
    return settings.object("HlsCdnSettings").fields().values().stream()
        .filter(Json.Obj.class::isInstance)
        .flatMap(cdn -> ((Json.Obj) cdn).get("NumRetries").stream())
        .filter(Json.Num.class::isInstance)
        .map(count -> ((Json.Num) count).value().intValue())
        .findFirst();
  }

  private static boolean isHttp(Review review, Channel channel, List<Group> groups, String title) {
    return groups.stream()
        .filter(group -> group.title().equals(title))
        .flatMap(group -> group.urls(review, channel))
        .anyMatch(url -> url.startsWith("http://") || url.startsWith("https://"));
  }
}
