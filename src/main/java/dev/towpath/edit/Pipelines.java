package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import java.util.ArrayList;
import java.util.List;

/** One pipeline or two: what follows from a channel's class. */
final class Pipelines {
  /** What the second pipeline's path ends with, so that it differs from the first one's. */
  static final String SECOND = "-1";

  private static final String STANDARD = "STANDARD";
  private static final String CLASS = "ChannelClass";

  private Pipelines() {}

  /** How many pipelines; a channel without a class is a standard one, as MediaLive says. */
  static int of(Channel channel) {
    return channel.channelClass().or(STANDARD).equals("SINGLE_PIPELINE") ? 1 : 2;
  }

  /** The channel with two pipelines, each of its destinations with a second path. */
  static Channel doubled(Channel channel) {
    List<Json> destinations = new ArrayList<>();
    for (Json destination : Properties.of(channel).list("Destinations")) {
      destinations.add(destination instanceof Json.Obj object ? doubled(object) : destination);
    }
    Channel standard = Properties.with(channel, CLASS, Json.of(STANDARD));
    return destinations.isEmpty()
        ? standard
        : Properties.with(standard, "Destinations", new Json.Arr(destinations));
  }

  private static Json.Obj doubled(Json.Obj destination) {
    List<Json> settings = destination.list("Settings");
    if (settings.size() != 1 || !(settings.getFirst() instanceof Json.Obj first)) {
      return destination;
    }
    Json.Obj second = first.get("Url").map(url -> first.with("Url", ending(url))).orElse(first);
    return destination.with("Settings", Json.list(first, second));
  }

  /** The URL with the second pipeline's ending at the end of its text. */
  private static Json ending(Json url) {
    return switch (url) {
      case Json.Str(String text) -> Json.of(text + SECOND);
      case Json.Obj object when object.get("Fn::Sub").orElse(url) instanceof Json.Str(String t) ->
          Json.of("Fn::Sub", t + SECOND);
      default -> Json.of("Fn::Join", Json.list(Json.of(""), Json.list(url, Json.of(SECOND))));
    };
  }
}
