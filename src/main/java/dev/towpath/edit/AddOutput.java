package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds a complete output group to a channel, with a destination of its own. */
public record AddOutput(ResourceId channel, ResourceId destination, OutputForm form)
    implements Edit {
  private static final String NAME = "Name";

  @Override
  public Message label() {
    return Message.of(
        "edit", "connect.output." + form.name(), channel.value(), destination.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<Channel> present = design.topology().get(channel, Channel.class);
    Optional<Resource> to = design.topology().get(destination);
    return present.isPresent() && to.isPresent()
        ? design.with(with(present.get(), to.get()))
        : design;
  }

  private Channel with(Channel present, Resource to) {
    Set<String> references =
        present.destinations().stream()
            .flatMap(d -> d.id().known().stream())
            .collect(Collectors.toSet());
    String reference = free(form.reference(), references);
    List<Json> destinations = new ArrayList<>(Properties.of(present).list("Destinations"));
    destinations.add(new OutputAddress(present, to, form, reference).destination());
    Json.Obj encoder = encoder(present);
    List<Json> groups = new ArrayList<>(OutputGroupJson.of(present));
    groups.add(group(encoder, groups, reference));
    Channel sending = Properties.with(present, "Destinations", new Json.Arr(destinations));
    return Properties.with(sending, "EncoderSettings", OutputGroupJson.with(encoder, groups));
  }

  /** The channel's encoder settings, with the descriptions of a new channel where it has none. */
  private static Json.Obj encoder(Channel present) {
    Json.Obj encoder = OutputGroupJson.encoderSettings(present);
    Json.Obj preset = Presets.CHANNEL.json().object("EncoderSettings");
    for (String part : List.of("TimecodeConfig", "VideoDescriptions", "AudioDescriptions")) {
      if (encoder.list(part).isEmpty()) {
        encoder = encoder.with(part, preset.get(part).orElseThrow());
      }
    }
    return encoder;
  }

  private Json group(Json.Obj encoder, List<Json> groups, String reference) {
    Set<String> names = groups.stream().map(OutputGroupJson::nameOf).collect(Collectors.toSet());
    Json.Obj group = form.group();
    Json.Obj settings = group.object("OutputGroupSettings").object(form.settings());
    Json.Obj output = described((Json.Obj) group.list("Outputs").getFirst(), encoder);
    Json.Obj sending = Json.of("Destination", Json.of("DestinationRefId", reference));
    boolean perOutput = form.hasDestinationPerOutput();
    return Json.of(NAME, free(form.groupName(), names))
        .with(
            "OutputGroupSettings",
            Json.of(form.settings(), perOutput ? settings : joined(sending, settings)))
        .with("Outputs", Json.list(perOutput ? sendingTo(sending, output) : output));
  }

  private static Json.Obj joined(Json.Obj first, Json.Obj second) {
    Json.Obj all = first;
    for (var field : second.fields().entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    return all;
  }

  private Json sendingTo(Json.Obj sending, Json.Obj output) {
    Json.Obj settings = output.object("OutputSettings").object(form.outputSettings());
    return output.with("OutputSettings", Json.of(form.outputSettings(), joined(sending, settings)));
  }

  private static Json.Obj described(Json.Obj output, Json.Obj encoder) {
    Json.Obj video =
        firstName(encoder, "VideoDescriptions")
            .map(name -> output.with("VideoDescriptionName", name))
            .orElse(output);
    return firstName(encoder, "AudioDescriptions")
        .map(name -> video.with("AudioDescriptionNames", Json.texts(List.of(name))))
        .orElse(video);
  }

  private static Optional<String> firstName(Json.Obj encoder, String part) {
    return encoder.list(part).stream()
        .flatMap(d -> d instanceof Json.Obj object ? object.text(NAME).stream() : Stream.of())
        .findFirst();
  }

  private static String free(String base, Set<String> taken) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 ? base : base + n)
        .filter(name -> !taken.contains(name))
        .findFirst()
        .orElseThrow();
  }
}
