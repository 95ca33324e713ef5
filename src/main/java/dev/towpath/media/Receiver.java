package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.ApiCall;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Input;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Locale;
import java.util.Optional;

/**
 * An input, which makes its flows.
 *
 * @param channel the channel that it feeds; an input feeds one at most
 */
record Receiver(Topology topology, Input input, Optional<Channel> channel) {

  static Receiver of(Topology topology, Input input) {
    Optional<Channel> channel =
        topology
            .referrers(input.id(), Channel.class)
            .filter(c -> c.inputAttachments().stream().anyMatch(a -> a.input().isTo(input.id())))
            .findFirst();
    return new Receiver(topology, input, channel);
  }

  /** How many of its endpoints or sources are taken; a single-pipeline channel takes the first. */
  int pipelines(int most) {
    return Math.min(most, channel.map(Pipelines::of).orElse(2));
  }

  /** A message about this input: its name, its type, the pipeline. */
  Message words(String key, int pipeline) {
    return Message.of(Sender.ROOM, "input." + key, Names.of(input), type(), pipeline);
  }

  String type() {
    return input.type() instanceof Value.Known<String>(String type) ? type : "?";
  }

  Target refused(String key, int pipeline) {
    return new Target.Refused(words(key, pipeline));
  }

  Target unresolved(String key, int pipeline) {
    return new Target.Unresolved(words(key, pipeline));
  }

  /** The input itself, with the service. */
  Target own() {
    return new Target.Service("medialive", input.home().region(), Optional.of(input.id()));
  }

  Flow flow(
      int pipeline, Purpose purpose, Source source, Target target, String protocol, int port) {
    return flow(pipeline, "", purpose, source, target, protocol, port, Optional.empty());
  }

  /**
   * A flow.
   *
   * @param sender tells several senders of one pipeline apart; empty where there is one
   */
  Flow flow(
      int pipeline,
      String sender,
      Purpose purpose,
      Source source,
      Target target,
      String protocol,
      int port,
      Optional<ApiCall> call) {
    String id =
        String.join(
            "/",
            input.id().value(),
            Integer.toString(pipeline),
            purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return new Flow(
        sender.isEmpty() ? id : id + "/" + sender,
        input.id(),
        pipeline,
        purpose,
        "",
        source,
        target,
        protocol,
        port,
        call);
  }
}
