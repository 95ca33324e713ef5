package dev.towpath.check.media;

import dev.towpath.check.Review;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Resolver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An output group as its channel's encoder settings write it.
 *
 * @param name its name; empty text where it has none
 * @param kind the settings' key, such as {@code ArchiveGroupSettings}; empty text where missing
 * @param destinations the destination ids that it and its outputs name
 */
record Group(String name, String kind, Set<String> destinations) {
  static final String ARCHIVE = "ArchiveGroupSettings";
  static final String HLS = "HlsGroupSettings";

  /** The groups of a channel, in order; none where its encoder settings cannot be read. */
  static List<Group> of(Channel channel) {
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
    Set<String> ids = new LinkedHashSet<>();
    collect(group, ids);
    return new Group(group.text("Name").orElse(""), kind, ids);
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

  /** What the group is called: its name, else the kind of its settings. */
  String title() {
    return name.isBlank() ? kind : name;
  }

  /** The resolved URLs of the group's destinations, as far as they are known. */
  Stream<String> urls(Review review, Channel channel) {
    Resolver resolver = review.resolver();
    return channel.destinations().stream()
        .filter(d -> d.id().known().filter(destinations::contains).isPresent())
        .flatMap(d -> d.settings().stream())
        .flatMap(s -> resolver.text(s.url(), channel.home()).known().stream());
  }
}
