package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Input;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Feeds an input into a channel, no longer into another: MediaLive attaches an input to one channel
 * only. A pushed input of a standard channel gets a second address.
 */
public record AttachInput(ResourceId input, ResourceId channel) implements Edit {
  private static final String ATTACHMENTS = "InputAttachments";

  @Override
  public Message label() {
    return Message.of("edit", "connect.feed", input.value(), channel.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<Input> source = design.topology().get(input, Input.class);
    if (source.isEmpty() || design.topology().get(channel, Channel.class).isEmpty()) {
      return design;
    }
    Design result = design;
    List<Channel> fed = design.topology().referrers(input, Channel.class).toList();
    for (Channel other : fed) {
      result = result.with(without(other));
    }
    Channel target = result.topology().get(channel, Channel.class).orElseThrow();
    List<Json> attachments = new ArrayList<>(Properties.of(target).list(ATTACHMENTS));
    attachments.add(
        Json.of("InputId", Blanks.ref(input)).with("InputAttachmentName", Names.of(source.get())));
    result = result.with(Properties.with(target, ATTACHMENTS, new Json.Arr(attachments)));
    return Pipelines.of(target) > 1 ? doubled(result, channel) : result;
  }

  private Channel without(Channel other) {
    List<Json> kept =
        other.inputAttachments().stream()
            .filter(attachment -> !attachment.input().isTo(input))
            .<Json>map(Properties::of)
            .toList();
    return Properties.with(
        other, ATTACHMENTS, kept.isEmpty() ? new Json.Nul() : new Json.Arr(kept));
  }

  /** Gives the RTMP inputs of a channel a second address where they have one. */
  static Design doubled(Design design, ResourceId channel) {
    Design result = design;
    List<Input> inputs =
        design.topology().get(channel, Channel.class).stream()
            .flatMap(c -> c.inputAttachments().stream())
            .flatMap(a -> design.topology().get(a.input(), Input.class).stream())
            .toList();
    for (Input input : inputs) {
      List<Json> destinations = Properties.of(input).list("Destinations");
      boolean single =
          input.type().or("").equals("RTMP_PUSH")
              && destinations.size() == 1
              && destinations.getFirst() instanceof Json.Obj;
      if (single) {
        Json.Obj first = (Json.Obj) destinations.getFirst();
        Json.Obj second =
            first
                .text("StreamName")
                .map(name -> first.with("StreamName", name + Pipelines.SECOND))
                .orElse(first);
        result = result.with(Properties.with(input, "Destinations", Json.list(first, second)));
      }
    }
    return result;
  }
}
