package dev.towpath.media;

import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageDestination;
import dev.towpath.model.MultiplexDestination;
import dev.towpath.model.Ref;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * The flows of outputs that AWS services take: MediaPackage, a multiplex, a MediaConnect router.
 */
record ServiceOutputs(Sender sender) {
  /** What a channel's role needs to hand files over to MediaPackage version 2. */
  static final String PUT = "mediapackagev2:PutObject";

  private static final String DESCRIBE = "mediapackage:DescribeChannel";
  private static final String TCP = "tcp";
  private static final int HTTPS = 443;

  List<Flow> mediaPackage() {
    List<MediaPackageDestination> entries =
        sender.leg().destination().map(d -> d.mediaPackage()).orElse(List.of());
    if (entries.isEmpty()) {
      boolean none = sender.leg().destination().isEmpty();
      return List.of(toPackage(sender.unresolved(none ? "noDestination" : "noPackage")));
    }
    // One entry serves both pipelines.
    MediaPackageDestination entry = entries.get(Math.min(sender.pipeline(), entries.size() - 1));
    return List.of(entry.channel().isNone() ? ofVersionTwo(entry) : ofVersionOne(entry.channel()));
  }

  private Flow ofVersionOne(Ref<MediaPackageChannel> ref) {
    String region = sender.channel().home().region();
    Optional<MediaPackageChannel> channel = sender.topology().get(ref, MediaPackageChannel.class);
    if (channel.filter(c -> !c.home().region().equals(region)).isPresent()) {
      return toPackage(sender.refused("packageInOtherRegion"));
    }
    String arn =
        channel
            .flatMap(Resolver::arn)
            .orElse(
                "arn:"
                    + sender.channel().home().partition()
                    + ":mediapackage:"
                    + region
                    + ":"
                    + sender.channel().home().account()
                    + ":channels/*");
    Target target =
        new Target.Service("mediapackage", region, channel.map(MediaPackageChannel::id));
    return toPackage(target, DESCRIBE, arn);
  }

  private Flow ofVersionTwo(MediaPackageDestination entry) {
    if (!entry.mediaPackageRegionName().isAbsent() && entry.channelEndpointId().isAbsent()) {
      return toPackage(sender.refused("packageRegionWithoutEndpoint"));
    }
    Optional<String> region =
        entry.mediaPackageRegionName().isAbsent()
            ? Optional.of(sender.channel().home().region())
            : text(entry.mediaPackageRegionName());
    Optional<String> group = text(entry.channelGroup());
    Optional<String> name = text(entry.channelName());
    if (region.isEmpty() || group.isEmpty() || name.isEmpty()) {
      return toPackage(sender.unresolved("packageOpen"));
    }
    Optional<ResourceId> channel =
        Optional.ofNullable(
                sender
                    .topology()
                    .fact(new PackageChannelsByName())
                    .get(PackageChannelsByName.key(group.get(), name.get())))
            .filter(id -> sender.topology().get(id).map(r -> r.home().region()).equals(region));
    String arn =
        "arn:%s:mediapackagev2:%s:%s:channelGroup/%s/channel/%s"
            .formatted(
                sender.channel().home().partition(),
                region.get(),
                sender.channel().home().account(),
                group.get(),
                name.get());
    return toPackage(new Target.Service("mediapackagev2", region.get(), channel), PUT, arn);
  }

  private Optional<String> text(Value<String> value) {
    return new Resolver(sender.topology()).text(value, sender.channel().home()).known();
  }

  private Flow toPackage(Target nowhere) {
    return sender.flow(Purpose.DELIVER_TO_SERVICE, nowhere, TCP, HTTPS);
  }

  private Flow toPackage(Target target, String action, String arn) {
    return sender.flow(
        Purpose.DELIVER_TO_SERVICE,
        sender.source(),
        target,
        TCP,
        HTTPS,
        Optional.of(sender.call(action, arn)));
  }

  /** To a multiplex, which MediaLive reaches within its own network. */
  List<Flow> multiplex() {
    Optional<MultiplexDestination> destination =
        sender.leg().destination().flatMap(d -> d.multiplex());
    Target target;
    if (!sender.isOutsideVpc()) {
      target = sender.refused("multiplexInVpc");
    } else if (destination.isEmpty()) {
      target = sender.unresolved("noMultiplex");
    } else {
      target = service("medialive", destination.get().multiplex().target());
    }
    return List.of(sender.flow(Purpose.DELIVER_TO_SERVICE, target, TCP, 0));
  }

  /** To a MediaConnect router, of which AWS does not say how a channel in a VPC reaches it. */
  List<Flow> router() {
    Source source = sender.undocumentedSource("undocumentedInVpc");
    return List.of(
        sender.flow(
            Purpose.DELIVER_TO_SERVICE,
            source,
            service("mediaconnect", Optional.empty()),
            "udp",
            0,
            Optional.empty()));
  }

  private Target service(String name, Optional<ResourceId> resource) {
    return new Target.Service(name, sender.channel().home().region(), resource);
  }
}
