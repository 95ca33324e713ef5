package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.DestinationSettings;
import dev.towpath.model.Json;
import dev.towpath.model.OutputDestination;
import dev.towpath.model.SrtDestination;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads which destinations an output group, or each of its outputs, names. */
record Legs(Topology topology, Channel channel) {
  private static final String DESTINATION = "Destination";
  private static final String FURTHER = "AdditionalDestinations";

  /**
   * The destinations of a group.
   *
   * @param group the resolved JSON of the group
   */
  List<Leg> of(OutputGroup.Kind kind, Json.Obj group) {
    Json.Obj settings = group.object("OutputGroupSettings").object(kind.settings());
    return kind.hasDestinationPerOutput() ? ofOutputs(kind, group) : ofGroup(settings);
  }

  private List<Leg> ofGroup(Json.Obj settings) {
    List<Leg> legs = new ArrayList<>();
    legs.add(leg("", settings));
    Stream.of(settings, settings.object("MediapackageV2GroupSettings"))
        .flatMap(holder -> holder.list(FURTHER).stream())
        .filter(Json.Obj.class::isInstance)
        .forEach(further -> legs.add(leg("+" + legs.size(), (Json.Obj) further)));
    return legs;
  }

  private List<Leg> ofOutputs(OutputGroup.Kind kind, Json.Obj group) {
    List<Leg> legs = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Json output : group.list("Outputs")) {
      Json.Obj object = output instanceof Json.Obj o ? o : Json.Obj.EMPTY;
      int number = legs.size() + 1;
      String name = object.text("OutputName").orElse("output " + number);
      legs.add(
          leg(
              names.add(name) ? name : name + " " + number,
              object.object("OutputSettings").object(kind.outputSettings())));
    }
    return legs;
  }

  private Leg leg(String name, Json.Obj settings) {
    Optional<String> refId = settings.object(DESTINATION).text("DestinationRefId");
    Optional<OutputDestination> destination =
        refId.flatMap(id ->
            channel.destinations().stream().filter(d -> d.id().equals(Value.of(id))).findFirst());
    List<Destination> urls = destination.stream().flatMap(this::urls).toList();
    return new Leg(name, refId, destination, urls, settings);
  }

  private Stream<Destination> urls(OutputDestination destination) {
    return Stream.concat(
            destination.settings().stream().map(DestinationSettings::url),
            destination.srt().stream().map(SrtDestination::url))
        .map(url -> Destination.of(topology, channel.home(), url));
  }
}
