package dev.towpath.model;

import java.util.List;

/** Where an output group sends to; one entry of {@code Settings} a pipeline. */
public record OutputDestination(
    @Property(name = "Id", required = true) Value<String> id,
    @Property(name = "Settings") List<DestinationSettings> settings,
    Json.Obj others)
    implements Structure {
  /** Copies the lists. */
  public OutputDestination {
    settings = List.copyOf(settings);
  }
}
