package dev.towpath.model;

/** A MediaPackage channel (version 1): takes an HLS stream from MediaLive and packages it. */
@Kind(
    type = "AWS::MediaPackage::Channel",
    icon = "mediapackage-channel",
    shelf = "media",
    name = "Id",
    arn = "arn:${Partition}:mediapackage:${Region}:${Account}:channels/${Id}")
public record MediaPackageChannel(
    ResourceId id,
    @Property(name = "Id", required = true, replaces = true) Value<String> channelId,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {}
