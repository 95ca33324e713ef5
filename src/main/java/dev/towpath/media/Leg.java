package dev.towpath.media;

import dev.towpath.model.Json;
import dev.towpath.model.OutputDestination;
import java.util.List;
import java.util.Optional;

/**
 * One destination that an output group sends to: the group's own, a further one, or that of one of
 * its outputs.
 *
 * @param name the output's name, or what a further destination is called; empty for the group's own
 * @param destinationRefId the id that it is named by; empty where none is named
 * @param destination the destination; empty where the channel has none of that id
 * @param urls one for each pipeline, where the destination goes by URLs
 * @param settings the settings that name it, resolved
 */
public record Leg(
    String name,
    Optional<String> destinationRefId,
    Optional<OutputDestination> destination,
    List<Destination> urls,
    Json.Obj settings) {
  /** Copies the URLs. */
  public Leg {
    urls = List.copyOf(urls);
  }
}
