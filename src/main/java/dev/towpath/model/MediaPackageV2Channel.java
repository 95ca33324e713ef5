package dev.towpath.model;

/**
 * A MediaPackage channel (version 2): takes an HLS or CMAF stream and packages it. It names its
 * group by the group's name, not by a reference.
 */
@Kind(
    type = "AWS::MediaPackageV2::Channel",
    icon = "mediapackage-v2-channel",
    shelf = "media",
    name = "ChannelName",
    arn =
        "arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}")
public record MediaPackageV2Channel(
    ResourceId id,
    @Property(name = "ChannelGroupName", required = true, replaces = true)
        Value<String> channelGroupName,
    @Property(name = "ChannelName", required = true, replaces = true) Value<String> channelName,
    @Property(
            name = "InputType",
            replaces = true,
            values = {"HLS", "CMAF", "MULTIVIEW"})
        Value<String> inputType,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {}
