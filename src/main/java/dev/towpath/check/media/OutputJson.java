package dev.towpath.check.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.util.List;

/** Output groups and their outputs as a channel's encoder settings write them. */
final class OutputJson {
  private OutputJson() {}

  /**
   * An output group.
   *
   * @param title its name, else the kind of its settings
   * @param kind the settings' key, such as {@code HlsGroupSettings}
   * @param settings the group's settings
   */
  record Group(String title, String kind, Json.Obj settings, List<Output> outputs) {}

  /**
   * An output.
   *
   * @param name its name; empty where it has none
   * @param settings what its group's kind needs of it
   */
  record Output(String name, Json.Obj settings) {}

  /** The groups that are written out; those that a function gives are left out. */
  static List<Group> groups(Channel channel) {
    return channel.encoderSettings().known().stream()
        .filter(Json.Obj.class::isInstance)
        .flatMap(settings -> ((Json.Obj) settings).list("OutputGroups").stream())
        .filter(Json.Obj.class::isInstance)
        .map(group -> read((Json.Obj) group))
        .toList();
  }

  private static Group read(Json.Obj group) {
    Json.Obj settings = group.object("OutputGroupSettings");
    String kind = settings.isEmpty() ? "" : settings.fields().firstEntry().getKey();
    String ofOutput = kind.replace("GroupSettings", "OutputSettings");
    List<Output> outputs =
        group.list("Outputs").stream()
            .filter(Json.Obj.class::isInstance)
            .map(Json.Obj.class::cast)
            .map(output ->
                new Output(
                    output.text("OutputName").orElse(""),
                    output.object("OutputSettings").object(ofOutput)))
            .toList();
    String name = group.text("Name").filter(text -> !text.isBlank()).orElse(kind);
    return new Group(name, kind, settings.object(kind), outputs);
  }
}
