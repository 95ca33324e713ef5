package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** A MediaConnect flow: carries a live stream from its source to its outputs. */
@Kind(
    type = "AWS::MediaConnect::Flow",
    icon = "mediaconnect-flow",
    shelf = "media",
    name = "Name",
    arn = "arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${Id}")
public record MediaConnectFlow(
    ResourceId id,
    @Property(name = "Name", required = true, replaces = true) Value<String> name,
    @Property(name = "AvailabilityZone", replaces = true) Value<String> availabilityZone,
    @Property(name = "Source", required = true) Optional<MediaConnectSource> source,
    @Property(name = "VpcInterfaces") List<MediaConnectVpcInterface> vpcInterfaces,
    Rest rest)
    implements Resource {
  /** Copies the interfaces. */
  public MediaConnectFlow {
    vpcInterfaces = List.copyOf(vpcInterfaces);
  }
}
