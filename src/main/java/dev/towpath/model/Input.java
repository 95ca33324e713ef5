package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** A MediaLive input: where a channel's picture comes from. */
@Kind(
    type = "AWS::MediaLive::Input",
    icon = "medialive-input",
    shelf = "media",
    name = "Name",
    arn = "arn:${Partition}:medialive:${Region}:${Account}:input:${Id}")
public record Input(
    ResourceId id,
    @Property(name = "Name") Value<String> name,
    @Property(
            name = "Type",
            replaces = true,
            values = {
              "RTMP_PUSH",
              "RTP_PUSH",
              "UDP_PUSH",
              "RTMP_PULL",
              "URL_PULL",
              "MP4_FILE",
              "TS_FILE",
              "MEDIACONNECT",
              "INPUT_DEVICE",
              "AWS_CDI",
              "SRT_CALLER",
              "SRT_LISTENER",
              "MULTICAST",
              "SDI",
              "SMPTE_2110_RECEIVER_GROUP",
              "MEDIACONNECT_ROUTER"
            })
        Value<String> type,
    @Property(name = "Destinations") List<InputDestination> destinations,
    @Property(name = "Sources") List<InputSource> sources,
    @Property(name = "MediaConnectFlows") List<InputFlow> mediaConnectFlows,
    @Property(name = "SrtSettings") Optional<InputSrt> srtSettings,
    @Property(name = "InputDevices") List<InputDevice> inputDevices,
    @Property(
            name = "InputNetworkLocation",
            replaces = true,
            values = {"AWS", "ON_PREMISES"})
        Value<String> inputNetworkLocation,
    @Property(name = "InputSecurityGroups") List<Ref<InputSecurityGroup>> inputSecurityGroups,
    @Property(name = "RoleArn", attribute = "Arn") Ref<Role> role,
    @Property(name = "Vpc", replaces = true) Optional<InputVpc> vpc,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public Input {
    destinations = List.copyOf(destinations);
    sources = List.copyOf(sources);
    mediaConnectFlows = List.copyOf(mediaConnectFlows);
    inputDevices = List.copyOf(inputDevices);
    inputSecurityGroups = List.copyOf(inputSecurityGroups);
  }
}
