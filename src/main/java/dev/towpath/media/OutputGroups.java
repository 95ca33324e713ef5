package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the output groups of channels. */
public final class OutputGroups {
  private static final String GROUPS = "OutputGroups";

  private OutputGroups() {}

  /**
   * The output groups of a channel in their order. Settings that are given by a formula make one
   * group of kind {@link OutputGroup.Kind#OTHER}.
   */
  public static List<OutputGroup> of(Topology topology, Channel channel) {
    Optional<Json> settings =
        new Resolver(topology).json(channel.encoderSettings(), channel.home());
    if (settings.isEmpty()) {
      return channel.encoderSettings().isAbsent() ? List.of() : List.of(unread(1));
    }
    if (!(settings.get() instanceof Json.Obj encoder) || References.isFunction(encoder)) {
      return List.of(unread(1));
    }
    List<OutputGroup> groups = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Json group : encoder.list(GROUPS)) {
      int number = groups.size() + 1;
      OutputGroup read =
          group instanceof Json.Obj object && !References.isFunction(object)
              ? read(topology, channel, object, number)
              : unread(number);
      groups.add(names.add(read.name()) ? read : renamed(read, number, names));
    }
    return groups;
  }

  private static OutputGroup unread(int number) {
    return new OutputGroup(
        OutputGroup.Kind.OTHER.label() + " " + number,
        OutputGroup.Kind.OTHER,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static OutputGroup renamed(OutputGroup group, int number, Set<String> names) {
    String name = group.name() + " " + number;
    names.add(name);
    return new OutputGroup(
        name, group.kind(), group.destinationRefId(), group.destinations(), group.legs());
  }

  private static OutputGroup read(Topology topology, Channel channel, Json.Obj group, int number) {
    OutputGroup.Kind kind = kind(group.object("OutputGroupSettings"));
    String name =
        group.text("Name").filter(text -> !text.isBlank()).orElse(kind.label() + " " + number);
    List<Leg> legs =
        kind == OutputGroup.Kind.OTHER ? List.of() : new Legs(topology, channel).of(kind, group);
    Optional<Leg> own = legs.stream().filter(leg -> leg.name().isEmpty()).findFirst();
    return new OutputGroup(
        name, kind, own.flatMap(Leg::destinationRefId), own.map(Leg::urls).orElse(List.of()), legs);
  }

  private static OutputGroup.Kind kind(Json.Obj settings) {
    for (OutputGroup.Kind kind : OutputGroup.Kind.values()) {
      if (settings.get(kind.settings()).isPresent()) {
        return kind;
      }
    }
    return OutputGroup.Kind.OTHER;
  }
}
