package dev.towpath.model;

/**
 * One packaging of a MediaPackage channel (version 2), with the URLs that players ask. It names
 * channel and group by their names, not by references.
 */
@Kind(
    type = "AWS::MediaPackageV2::OriginEndpoint",
    icon = "mediapackage-endpoint",
    shelf = "media",
    name = "OriginEndpointName",
    arn =
        "arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}")
public record MediaPackageV2OriginEndpoint(
    ResourceId id,
    @Property(name = "ChannelGroupName", required = true, replaces = true)
        Value<String> channelGroupName,
    @Property(name = "ChannelName", required = true, replaces = true) Value<String> channelName,
    @Property(name = "OriginEndpointName", required = true, replaces = true)
        Value<String> originEndpointName,
    @Property(
            name = "ContainerType",
            required = true,
            values = {"TS", "CMAF", "ISM"})
        Value<String> containerType,
    @Property(name = "StartoverWindowSeconds") Value<Integer> startoverWindowSeconds,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {}
