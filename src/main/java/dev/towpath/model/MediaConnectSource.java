package dev.towpath.model;

/** Where a MediaConnect flow's stream comes from. */
public record MediaConnectSource(
    @Property(name = "Name", replaces = true) Value<String> name,
    @Property(
            name = "Protocol",
            values = {
              "zixi-push",
              "rtp-fec",
              "rtp",
              "rist",
              "srt-listener",
              "srt-caller",
              "st2110-jpegxs",
              "cdi",
              "ndi-speed-hq"
            })
        Value<String> protocol,
    @Property(name = "IngestPort") Value<Integer> ingestPort,
    @Property(name = "WhitelistCidr") Value<Cidr> whitelistCidr,
    @Property(name = "VpcInterfaceName") Value<String> vpcInterfaceName,
    @Property(name = "EntitlementArn") Value<String> entitlementArn,
    @Property(name = "SourceListenerAddress") Value<String> sourceListenerAddress,
    @Property(name = "SourceListenerPort") Value<Integer> sourceListenerPort,
    @Property(name = "StreamId") Value<String> streamId,
    @Property(name = "Description") Value<String> description,
    Json.Obj others)
    implements Structure {}
