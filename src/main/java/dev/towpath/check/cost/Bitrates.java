package dev.towpath.check.cost;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much a channel's output groups send, as its encoder settings say. */
final class Bitrates {
  private Bitrates() {}

  /** The groups whose outputs have destinations of their own. */
  private static final Set<String> BY_OUTPUT =
      Set.of("RtmpGroupSettings", "UdpGroupSettings", "SrtGroupSettings");

  /**
   * Bits a second of a flow: what video and audio of the outputs that it carries are set to,
   * without the container. Empty where one of them has no number.
   */
  static Optional<BigDecimal> of(Channel channel, Flow flow) {
    Json.Obj settings =
        channel.encoderSettings().known().orElse(Json.Obj.EMPTY) instanceof Json.Obj object
            ? object
            : Json.Obj.EMPTY;
    Map<String, BigDecimal> video = of(settings.list("VideoDescriptions"));
    Map<String, BigDecimal> audio = of(settings.list("AudioDescriptions"));
    BigDecimal sum = BigDecimal.ZERO;
    for (Json.Obj output : outputs(settings, flow)) {
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

  private static List<Json.Obj> outputs(Json.Obj settings, Flow flow) {
    return objects(settings.list("OutputGroups")).stream()
        .filter(g -> g.text("Name").orElse("").equals(flow.outputGroup()))
        .flatMap(g ->
            objects(g.list("Outputs")).stream()
                .filter(output -> !isByOutput(g) || isOf(flow, output)))
        .toList();
  }

  private static boolean isByOutput(Json.Obj group) {
    return group.object("OutputGroupSettings").fields().keySet().stream()
        .anyMatch(BY_OUTPUT::contains);
  }

  /** Whether a flow carries an output: its id has the output's name behind that of the group. */
  private static boolean isOf(Flow flow, Json.Obj output) {
    String start = flow.owner() + "/" + flow.outputGroup() + "/";
    String rest = flow.id().startsWith(start) ? flow.id().substring(start.length()) : "";
    return output.text("OutputName").filter(name -> rest.startsWith(name + "/")).isPresent();
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
