package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** Sends the stream of a MediaConnect flow to one address, or lets it be fetched. */
@Kind(type = "AWS::MediaConnect::FlowOutput", within = "FlowArn", part = true, name = "Name")
public record MediaConnectFlowOutput(
    ResourceId id,
    @Property(name = "FlowArn", required = true, replaces = true, attribute = "FlowArn")
        Ref<MediaConnectFlow> flow,
    @Property(name = "Name", replaces = true) Value<String> name,
    @Property(
            name = "Protocol",
            values = {
              "zixi-push",
              "zixi-pull",
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
    @Property(name = "Destination") Value<String> destination,
    @Property(name = "Port") Value<Integer> port,
    @Property(name = "CidrAllowList") List<Value<String>> cidrAllowList,
    @Property(name = "VpcInterfaceAttachment")
        Optional<MediaConnectInterfaceAttachment> vpcInterfaceAttachment,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {
  /** Copies the list. */
  public MediaConnectFlowOutput {
    cidrAllowList = List.copyOf(cidrAllowList);
  }
}
