package dev.towpath.model;

/** A group of MediaPackage channels (version 2), which share the domain that players ask. */
@Kind(
    type = "AWS::MediaPackageV2::ChannelGroup",
    icon = "mediapackage-group",
    shelf = "media",
    name = "ChannelGroupName",
    arn = "arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}")
public record MediaPackageV2ChannelGroup(
    ResourceId id,
    @Property(name = "ChannelGroupName", required = true, replaces = true)
        Value<String> channelGroupName,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {}
