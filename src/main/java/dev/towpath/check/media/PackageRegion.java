package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A MediaPackage channel in a named Region needs the ingest endpoint beside it. */
public final class PackageRegion extends DocumentedRule<Channel> {
  /** The rule. */
  public PackageRegion() {
    super(
        Channel.class,
        "TP3035",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .filter(d ->
            d.mediaPackage().stream()
                .anyMatch(p ->
                    !p.mediaPackageRegionName().isAbsent() && p.channelEndpointId().isAbsent()))
        .map(d -> finding(channel, channel, d.id().or("?")));
  }
}
