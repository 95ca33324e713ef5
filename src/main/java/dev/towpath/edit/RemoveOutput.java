package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/** Removes a destination of a channel with the output groups that send to it. */
record RemoveOutput(ResourceId channel, String destination) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "disconnect", channel.value(), destination);
  }

  @Override
  public Design apply(Design design) {
    Optional<Channel> present = design.topology().get(channel, Channel.class);
    return present.map(c -> design.with(without(c))).orElse(design);
  }

  private Channel without(Channel present) {
    List<Json> groups =
        OutputGroupJson.of(present).stream()
            .filter(group -> !OutputGroupJson.destinations(group).contains(destination))
            .toList();
    List<Json> destinations =
        present.destinations().stream()
            .filter(d -> d.id().known().filter(destination::equals).isEmpty())
            .<Json>map(Properties::of)
            .toList();
    Json.Obj settings = OutputGroupJson.with(OutputGroupJson.encoderSettings(present), groups);
    Channel changed = Properties.with(present, "EncoderSettings", settings);
    return Properties.with(
        changed,
        "Destinations",
        destinations.isEmpty() ? new Json.Nul() : new Json.Arr(destinations));
  }
}
