package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.mediapackage.MediaPackageClient;
import software.amazon.awssdk.services.mediapackagev2.MediaPackageV2Client;

/** Channels and origin endpoints of MediaPackage, of its first version and of its second. */
final class PackageReading {
  private static final int PAGE = 100;
  private static final String ITEMS = "Items";

  private final MediaPackageClient first;
  private final MediaPackageV2Client second;
  private final Calls calls;

  PackageReading(MediaPackageClient first, MediaPackageV2Client second, Calls calls) {
    this.first = first;
    this.second = second;
    this.calls = calls;
  }

  /** The lists, in any order. */
  List<Runnable> lists() {
    return List.of(
        this::channels,
        () ->
            calls.pages(
                AllowedOperation.LIST_PACKAGE_ENDPOINTS,
                "OriginEndpoints",
                "OriginEndpoints",
                first.listOriginEndpointsPaginator(r -> r.maxResults(PAGE))),
        this::groups);
  }

  /** The passwords with which encoders send, which AWS tells along, are dropped at once. */
  private void channels() {
    calls.pages(
        AllowedOperation.LIST_PACKAGE_CHANNELS,
        "Channels",
        "PackageChannels",
        channel -> channel.without("HlsIngest"),
        first.listChannelsPaginator(r -> r.maxResults(PAGE)));
  }

  private void groups() {
    calls.pages(
        AllowedOperation.LIST_CHANNEL_GROUPS,
        ITEMS,
        "PackageGroups",
        second.listChannelGroupsPaginator(r -> r.maxResults(PAGE)));
    for (Json.Obj group : calls.list("PackageGroups")) {
      group.text("ChannelGroupName").ifPresent(this::channelsOf);
    }
    for (Json.Obj channel : calls.list("PackageGroupChannels")) {
      endpointsOf(
          channel.text("ChannelGroupName").orElse(""), channel.text("ChannelName").orElse(""));
    }
  }

  private void channelsOf(String group) {
    AllowedOperation operation = AllowedOperation.LIST_GROUP_CHANNELS;
    calls
        .all(
            operation,
            group,
            ITEMS,
            second.listChannelsPaginator(r -> r.channelGroupName(group).maxResults(PAGE)))
        .ifPresent(all -> calls.keep(operation, "PackageGroupChannels", objects(all)));
  }

  private void endpointsOf(String group, String channel) {
    List<Json.Obj> listed =
        calls
            .all(
                AllowedOperation.LIST_GROUP_ENDPOINTS,
                group + "/" + channel,
                ITEMS,
                second.listOriginEndpointsPaginator(
                    r -> r.channelGroupName(group).channelName(channel).maxResults(PAGE)))
            .map(PackageReading::objects)
            .orElse(List.of());
    for (Json.Obj summary : listed) {
      String name = summary.text("OriginEndpointName").orElse("");
      AllowedOperation operation = AllowedOperation.GET_ORIGIN_ENDPOINT;
      Optional<Json.Obj> told =
          calls.one(
              operation,
              group + "/" + channel + "/" + name,
              () ->
                  SdkJson.of(
                      second.getOriginEndpoint(r ->
                          r.channelGroupName(group)
                              .channelName(channel)
                              .originEndpointName(name))));
      calls.keep(operation, "PackageGroupEndpoints", List.of(told.orElse(summary)));
    }
  }

  private static List<Json.Obj> objects(List<Json> all) {
    return all.stream().map(Json.Obj.class::cast).toList();
  }
}
