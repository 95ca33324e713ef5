package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.medialive.MediaLiveClient;

/** Channels, inputs and input security groups of MediaLive. */
final class MediaReading {
  private static final int PAGE = 100;

  private final MediaLiveClient mediaLive;
  private final Calls calls;

  MediaReading(MediaLiveClient mediaLive, Calls calls) {
    this.mediaLive = mediaLive;
    this.calls = calls;
  }

  List<Runnable> lists() {
    return List.of(
        this::channels,
        this::multiplexes,
        () ->
            calls.pages(
                AllowedOperation.LIST_INPUTS,
                "Inputs",
                "Inputs",
                mediaLive.listInputsPaginator(r -> r.maxResults(PAGE))),
        () ->
            calls.pages(
                AllowedOperation.LIST_INPUT_SECURITY_GROUPS,
                "InputSecurityGroups",
                "InputSecurityGroups",
                mediaLive.listInputSecurityGroupsPaginator(r -> r.maxResults(PAGE))));
  }

  /** As with channels, the list leaves out most of the settings. */
  private void multiplexes() {
    calls.pages(
        AllowedOperation.LIST_MULTIPLEXES,
        "Multiplexes",
        "MultiplexSummaries",
        mediaLive.listMultiplexesPaginator(r -> r.maxResults(PAGE)));
    for (Json.Obj summary : calls.list("MultiplexSummaries")) {
      String id = summary.text("Id").orElse("");
      Optional<Json.Obj> described =
          calls.one(
              AllowedOperation.DESCRIBE_MULTIPLEX,
              id,
              () -> SdkJson.of(mediaLive.describeMultiplex(r -> r.multiplexId(id))));
      calls.keep(
          AllowedOperation.DESCRIBE_MULTIPLEX,
          "Multiplexes",
          List.of(described.orElseGet(() -> summary.without("MultiplexSettings"))));
    }
  }

  /**
   * The list leaves out the encoder settings, so each channel is asked for as well, one after the
   * other: MediaLive takes 20 calls a second.
   */
  private void channels() {
    calls.pages(
        AllowedOperation.LIST_CHANNELS,
        "Channels",
        "ChannelSummaries",
        mediaLive.listChannelsPaginator(r -> r.maxResults(PAGE)));
    for (Json.Obj summary : calls.list("ChannelSummaries")) {
      String id = summary.text("Id").orElse("");
      Optional<Json.Obj> described =
          calls.one(
              AllowedOperation.DESCRIBE_CHANNEL,
              id,
              () -> SdkJson.of(mediaLive.describeChannel(r -> r.channelId(id))));
      calls.keep(AllowedOperation.DESCRIBE_CHANNEL, "Channels", List.of(described.orElse(summary)));
    }
  }
}
