package dev.towpath.model;

import java.util.List;

/** A MediaLive multiplex: joins the programs of several channels in one transport stream. */
@Kind(
    type = "AWS::MediaLive::Multiplex",
    icon = "medialive-multiplex",
    shelf = "media",
    name = "Name",
    arn = "arn:${Partition}:medialive:${Region}:${Account}:multiplex:${Id}")
public record Multiplex(
    ResourceId id,
    @Property(name = "Name", required = true) Value<String> name,
    @Property(name = "AvailabilityZones", required = true, replaces = true)
        List<Value<String>> availabilityZones,
    @Property(name = "MultiplexSettings", required = true) Value<Json> multiplexSettings,
    Rest rest)
    implements Resource {
  /** Copies the zones. */
  public Multiplex {
    availabilityZones = List.copyOf(availabilityZones);
  }
}
