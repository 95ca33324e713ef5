package dev.towpath.model;

/** A further source of a MediaConnect flow, for failover. */
@Kind(type = "AWS::MediaConnect::FlowSource", within = "FlowArn", part = true, name = "Name")
public record MediaConnectFlowSource(
    ResourceId id,
    @Property(name = "FlowArn", attribute = "FlowArn") Ref<MediaConnectFlow> flow,
    @Property(name = "Name", required = true, replaces = true) Value<String> name,
    @Property(name = "Description", required = true) Value<String> description,
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
    Rest rest)
    implements Resource {}
