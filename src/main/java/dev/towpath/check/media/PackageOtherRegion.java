package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** A channel hands over to a MediaPackage v1 channel of another Region, which cannot be. */
public final class PackageOtherRegion extends DocumentedRule<Channel> {
  /** The rule. */
  public PackageOtherRegion() {
    super(
        Channel.class,
        "TP3063",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Topology topology = review.topology();
    return channel.destinations().stream()
        .flatMap(d ->
            d.mediaPackage().stream()
                .flatMap(p -> topology.get(p.channel(), MediaPackageChannel.class).stream())
                .filter(p -> !p.home().region().equals(channel.home().region()))
                .map(p ->
                    finding(
                        List.of(channel, p),
                        channel,
                        channel.home().region(),
                        p,
                        p.home().region())));
  }
}
