package dev.towpath.model;

import java.util.List;

/** How an SRT input comes to its stream. */
public record InputSrt(
    @Property(name = "SrtCallerSources") List<SrtCallerSource> srtCallerSources,
    @Property(name = "SrtListenerSettings") Value<Json> srtListenerSettings,
    Json.Obj others)
    implements Structure {
  /** Copies the sources. */
  public InputSrt {
    srtCallerSources = List.copyOf(srtCallerSources);
  }
}
