package dev.towpath.model;

import java.util.List;

/** One packaging of a MediaPackage channel (version 1), with the URL that players ask. */
@Kind(type = "AWS::MediaPackage::OriginEndpoint", within = "ChannelId", part = true, name = "Id")
public record MediaPackageOriginEndpoint(
    ResourceId id,
    @Property(name = "ChannelId", required = true) Ref<MediaPackageChannel> channel,
    @Property(name = "Id", required = true, replaces = true) Value<String> endpointId,
    @Property(name = "ManifestName") Value<String> manifestName,
    @Property(
            name = "Origination",
            values = {"ALLOW", "DENY"})
        Value<String> origination,
    @Property(name = "Whitelist") List<Value<String>> whitelist,
    @Property(name = "StartoverWindowSeconds") Value<Integer> startoverWindowSeconds,
    @Property(name = "HlsPackage") Value<Json> hlsPackage,
    @Property(name = "DashPackage") Value<Json> dashPackage,
    @Property(name = "CmafPackage") Value<Json> cmafPackage,
    @Property(name = "MssPackage") Value<Json> mssPackage,
    Rest rest)
    implements Resource {
  /** Copies the list. */
  public MediaPackageOriginEndpoint {
    whitelist = List.copyOf(whitelist);
  }
}
