package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Ref;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A destination of MediaPackage v1 names its channel by an ARN or path, as MediaPackage v2 has
 * them.
 */
public final class PackageChannelId extends DocumentedRule<Channel> {
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z_-]{1,256}");

  /** The rule. */
  public PackageChannelId() {
    super(
        Channel.class,
        "TP3062",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .flatMap(d ->
            d.mediaPackage().stream()
                .flatMap(p -> physicalId(p.channel()).stream())
                .filter(id -> !ID.matcher(id).matches())
                .map(id -> finding(channel, channel, d.id().or("?"), id)))
        .distinct();
  }

  private static Optional<String> physicalId(Ref<?> ref) {
    return ref instanceof Ref.Outside<?>(String id) ? Optional.of(id) : Optional.empty();
  }
}
