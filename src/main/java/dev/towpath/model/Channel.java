package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** A MediaLive channel: encodes its inputs and sends output groups to their destinations. */
@Kind(
    type = "AWS::MediaLive::Channel",
    icon = "medialive-channel",
    shelf = "media",
    name = "Name",
    arn = "arn:${Partition}:medialive:${Region}:${Account}:channel:${Id}")
public record Channel(
    ResourceId id,
    @Property(name = "Name") Value<String> name,
    @Property(
            name = "ChannelClass",
            values = {"SINGLE_PIPELINE", "STANDARD"})
        Value<String> channelClass,
    @Property(name = "RoleArn", attribute = "Arn") Ref<Role> role,
    @Property(name = "Vpc", replaces = true) Optional<VpcOutput> vpc,
    @Property(name = "InputAttachments") List<InputAttachment> inputAttachments,
    @Property(name = "Destinations") List<OutputDestination> destinations,
    @Property(name = "ChannelSecurityGroups") List<Ref<InputSecurityGroup>> channelSecurityGroups,
    @Property(name = "InputSpecification") Optional<InputSpecification> inputSpecification,
    @Property(name = "EncoderSettings") Value<Json> encoderSettings,
    @Property(
            name = "LogLevel",
            values = {"ERROR", "WARNING", "INFO", "DEBUG", "DISABLED"})
        Value<String> logLevel,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public Channel {
    inputAttachments = List.copyOf(inputAttachments);
    destinations = List.copyOf(destinations);
    channelSecurityGroups = List.copyOf(channelSecurityGroups);
  }
}
