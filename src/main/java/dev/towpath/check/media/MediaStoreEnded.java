package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** MediaStore takes no files any more. */
public final class MediaStoreEnded extends DocumentedRule<Channel> {
  private static final Pattern OF_MEDIA_STORE =
      Pattern.compile("mediastoressl://.*|https?://[^/]*\\.mediastore\\.[^/]*amazonaws\\.com/.*");

  /** The rule. */
  public MediaStoreEnded() {
    super(
        Channel.class, "TP3049", Severity.ERROR, "mediastore/latest/ug/what-is.html", "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return Group.of(channel).stream()
        .flatMap(group ->
            group
                .urls(review, channel)
                .filter(url -> OF_MEDIA_STORE.matcher(url).matches())
                .map(url -> finding(channel, channel, group.title(), url)));
  }
}
