package dev.towpath.model;

/**
 * The MediaPackage channel that an output group hands over to: by id for version 1, by group and
 * name for version 2.
 */
public record MediaPackageDestination(
    @Property(name = "ChannelId") Ref<MediaPackageChannel> channel,
    @Property(name = "ChannelGroup") Value<String> channelGroup,
    @Property(name = "ChannelName") Value<String> channelName,
    @Property(
            name = "ChannelEndpointId",
            values = {"1", "2"})
        Value<String> channelEndpointId,
    @Property(name = "MediaPackageRegionName") Value<String> mediaPackageRegionName,
    Json.Obj others)
    implements Structure {}
