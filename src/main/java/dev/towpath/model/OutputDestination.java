package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** Where an output group sends to, in exactly one of these ways; lists have an entry a pipeline. */
public record OutputDestination(
    @Property(name = "Id", required = true) Value<String> id,
    @Property(name = "Settings") List<DestinationSettings> settings,
    @Property(name = "MediaPackageSettings") List<MediaPackageDestination> mediaPackage,
    @Property(name = "SrtSettings") List<SrtDestination> srt,
    @Property(name = "MultiplexSettings") Optional<MultiplexDestination> multiplex,
    Json.Obj others)
    implements Structure {
  /** Copies the lists. */
  public OutputDestination {
    settings = List.copyOf(settings);
    mediaPackage = List.copyOf(mediaPackage);
    srt = List.copyOf(srt);
  }
}
