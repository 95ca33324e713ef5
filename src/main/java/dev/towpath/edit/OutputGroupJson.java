package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Output groups as a channel's encoder settings hold them. */
final class OutputGroupJson {
  private static final String GROUPS = "OutputGroups";

  private OutputGroupJson() {}

  /** A channel's encoder settings, empty where it has none or they are computed. */
  static Json.Obj encoderSettings(Channel channel) {
    return channel.encoderSettings() instanceof Value.Known<Json>(Json.Obj settings)
        ? settings
        : Json.Obj.EMPTY;
  }

  /** The output groups of a channel. */
  static List<Json> of(Channel channel) {
    return encoderSettings(channel).list(GROUPS);
  }

  /** These encoder settings with other output groups. */
  static Json.Obj with(Json.Obj encoderSettings, List<Json> groups) {
    return encoderSettings.with(GROUPS, new Json.Arr(groups));
  }

  /** The group's name; the kind of its settings where it has none. */
  static String nameOf(Json group) {
    if (!(group instanceof Json.Obj object)) {
      return "?";
    }
    return object
        .text("Name")
        .filter(name -> !name.isBlank())
        .orElseGet(() -> kindOf(object).replace("GroupSettings", ""));
  }

  /** The name of the group's settings, such as {@code ArchiveGroupSettings}. */
  static String kindOf(Json group) {
    return group instanceof Json.Obj object
        ? object.object("OutputGroupSettings").fields().keySet().stream().findFirst().orElse("?")
        : "?";
  }

  /** The ids of the destinations that the group, or an output in it, names. */
  static Set<String> destinations(Json group) {
    Set<String> ids = new LinkedHashSet<>();
    collect(group, ids);
    return ids;
  }

  private static void collect(Json json, Set<String> ids) {
    switch (json) {
      case Json.Obj object -> {
        object.text("DestinationRefId").ifPresent(ids::add);
        object.fields().values().forEach(value -> collect(value, ids));
      }
      case Json.Arr list -> list.values().forEach(value -> collect(value, ids));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }
}
