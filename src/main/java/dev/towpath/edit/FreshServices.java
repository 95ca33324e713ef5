package dev.towpath.edit;

import static dev.towpath.edit.FreshResource.Made;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New things of the services that MediaLive hands over to, or takes from. */
final class FreshServices {
  private static final String GROUP = "ChannelGroupName";
  private static final String CHANNEL = "ChannelName";
  private static final int RTP = 5000;
  private static final int MULTIPLEX_BITRATE = 20_000_000;

  private final Topology topology;
  private final Home home;
  private final Blanks blanks;

  FreshServices(Topology topology, Home home, Blanks blanks) {
    this.topology = topology;
    this.home = home;
    this.blanks = blanks;
  }

  /** A new thing of this one's kind; empty where the kind is none of these services'. */
  Optional<FreshResource> like(Resource example) {
    return switch (example) {
      case MediaPackageChannel _ ->
          Optional.of(Made.of(named("Id", blanks.make(MediaPackageChannel.class, Json.Obj.EMPTY))));
      case MediaPackageV2ChannelGroup _ -> Optional.of(Made.of(group()));
      case MediaPackageV2Channel _ -> Optional.of(channel());
      case MediaPackageV2OriginEndpoint _ -> Optional.of(endpoint());
      case MediaConnectFlow _ -> Optional.of(Made.of(flow()));
      case Multiplex _ -> Optional.of(Made.of(multiplex()));
      default -> Optional.empty();
    };
  }

  private MediaPackageV2ChannelGroup group() {
    return named(GROUP, blanks.make(MediaPackageV2ChannelGroup.class, Json.Obj.EMPTY));
  }

  /** A channel in the first group, or with a group of its own where there is none. */
  private Made channel() {
    List<Resource> others = new ArrayList<>();
    MediaPackageV2ChannelGroup group =
        topology
            .all(MediaPackageV2ChannelGroup.class)
            .findFirst()
            .orElseGet(() -> {
              MediaPackageV2ChannelGroup made = group();
              others.add(made);
              return made;
            });
    Json.Obj properties = Json.of(GROUP, Names.of(group)).with("InputType", "HLS");
    return new Made(named(CHANNEL, blanks.make(MediaPackageV2Channel.class, properties)), others);
  }

  private Made endpoint() {
    List<Resource> others = new ArrayList<>();
    MediaPackageV2Channel channel =
        topology
            .all(MediaPackageV2Channel.class)
            .findFirst()
            .orElseGet(() -> {
              Made made = channel();
              others.addAll(made.all());
              return (MediaPackageV2Channel) made.main();
            });
    Json.Obj properties =
        copy(channel.channelGroupName(), GROUP, Json.Obj.EMPTY)
            .with(CHANNEL, Names.of(channel))
            .with("ContainerType", "TS")
            .with("HlsManifests", Json.list(Json.of("ManifestName", "index")));
    return new Made(
        named("OriginEndpointName", blanks.make(MediaPackageV2OriginEndpoint.class, properties)),
        others);
  }

  private static Json.Obj copy(Value<String> value, String property, Json.Obj properties) {
    return switch (value) {
      case Value.Known<String>(String text) -> properties.with(property, text);
      case Value.Formula<String>(Json json) -> properties.with(property, json);
      case Value.Absent<String> _, Value.Unknown<String> _ -> properties;
    };
  }

  /** A flow that takes RTP from the internet. */
  private MediaConnectFlow flow() {
    Json.Obj source =
        Json.of("Name", "source")
            .with("Protocol", "rtp")
            .with("IngestPort", Json.of(RTP))
            .with("WhitelistCidr", FreshMedia.SENDERS);
    return named("Name", blanks.make(MediaConnectFlow.class, Json.of("Source", source)));
  }

  private Multiplex multiplex() {
    Json.Obj settings =
        Json.of("TransportStreamBitrate", Json.of(MULTIPLEX_BITRATE))
            .with("TransportStreamId", Json.of(1));
    Json.Obj properties =
        Json.of("AvailabilityZones", Json.texts(Zones.of(home).subList(0, 2)))
            .with("MultiplexSettings", settings);
    return named("Name", blanks.make(Multiplex.class, properties));
  }

  private static <R extends Resource> R named(String property, R resource) {
    return Properties.with(resource, property, Json.of(resource.id().value()));
  }
}
