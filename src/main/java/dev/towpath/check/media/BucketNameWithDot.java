package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Resolver;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** MediaLive cannot write to a bucket whose name has a dot. */
public final class BucketNameWithDot extends DocumentedRule<Channel> {
  private static final Pattern S3 = Pattern.compile("s3(?:ssl)?://([^/]*\\.[^/]*).*");

  /** The rule. */
  public BucketNameWithDot() {
    super(
        Channel.class,
        "TP3008",
        Severity.ERROR,
        "medialive/latest/ug/archive-destinations.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Resolver resolver = review.resolver();
    return channel.destinations().stream()
        .flatMap(d -> d.settings().stream())
        .flatMap(s -> resolver.text(s.url(), channel.home()).known().stream())
        .map(S3::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .distinct()
        .map(bucket -> finding(channel, channel, bucket));
  }
}
