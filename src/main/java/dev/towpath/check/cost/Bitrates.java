package dev.towpath.check.cost;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much a channel's output groups send, as its encoder settings say. */
final class Bitrates {
  private Bitrates() {}

  /**
   * Bits a second of an output group on one pipeline: what video and audio of its outputs are set
   * to, without the container. Empty where one of them has no number.
   *
   * @param group the group's name
   */
  static Optional<BigDecimal> of(Channel channel, String group) {
    Json.Obj settings =
        channel.encoderSettings().known().orElse(Json.Obj.EMPTY) instanceof Json.Obj object
            ? object
            : Json.Obj.EMPTY;
    Map<String, BigDecimal> video = of(settings.list("VideoDescriptions"));
    Map<String, BigDecimal> audio = of(settings.list("AudioDescriptions"));
    BigDecimal sum = BigDecimal.ZERO;
    for (Json.Obj output : outputs(settings, group)) {
      Optional<String> picture = output.text("VideoDescriptionName");
      for (String name : picture.stream().toList()) {
        if (!video.containsKey(name)) {
          return Optional.empty();
        }
        sum = sum.add(video.get(name));
      }
      for (Json name : output.list("AudioDescriptionNames")) {
        sum = sum.add(audio.getOrDefault(name.asText().orElse(""), BigDecimal.ZERO));
      }
    }
    return sum.signum() > 0 ? Optional.of(sum) : Optional.empty();
  }

  private static List<Json.Obj> outputs(Json.Obj settings, String group) {
    return objects(settings.list("OutputGroups")).stream()
        .filter(g -> g.text("Name").orElse("").equals(group))
        .flatMap(g -> objects(g.list("Outputs")).stream())
        .toList();
  }

  private static Map<String, BigDecimal> of(List<Json> descriptions) {
    Map<String, BigDecimal> rates = new HashMap<>();
    for (Json.Obj description : objects(descriptions)) {
      description
          .text("Name")
          .ifPresent(name -> bitrate(description).ifPresent(rate -> rates.put(name, rate)));
    }
    return rates;
  }

  private static Optional<BigDecimal> bitrate(Json.Obj description) {
    return description.object("CodecSettings").fields().values().stream()
        .filter(Json.Obj.class::isInstance)
        .map(codec -> ((Json.Obj) codec).get("Bitrate").orElse(new Json.Nul()))
        .filter(Json.Num.class::isInstance)
        .map(rate -> ((Json.Num) rate).value())
        .filter(rate -> rate.signum() > 0)
        .findFirst();
  }

  private static List<Json.Obj> objects(List<Json> values) {
    return values.stream().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).toList();
  }
}
