package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.ApiCall;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One pipeline of one destination of an output group, which makes its flows. */
record Sender(Topology topology, Channel channel, OutputGroup group, Leg leg, int pipeline) {
  static final String ROOM = "media";

  /** Where the pipeline's packets start. */
  Source source() {
    if (Pipelines.isVpcOpen(channel)) {
      return new Source.Unresolved(words("vpcOpen"));
    }
    if (channel.vpc().isEmpty()) {
      return new Source.ServiceNetwork();
    }
    return Pipelines.source(channel, pipeline)
        .<Source>map(Source.Interface::new)
        .orElseGet(() -> new Source.Unresolved(words("noSubnet")));
  }

  /**
   * The same where AWS does not say whether a channel in a VPC sends this through its interfaces.
   */
  Source undocumentedSource(String key) {
    return isOutsideVpc() ? source() : new Source.Unresolved(words(key));
  }

  /** Whether the channel surely sends from MediaLive's own network. */
  boolean isOutsideVpc() {
    return !Pipelines.mayUseVpc(channel);
  }

  Optional<Destination> destination() {
    return pipeline < leg.urls().size() ? Optional.of(leg.urls().get(pipeline)) : Optional.empty();
  }

  Optional<Url> url() {
    return destination().flatMap(Destination::parts);
  }

  /** Where the destination's URL leads; unresolved where there is none. */
  Target host(Source source) {
    Optional<Url> url = url();
    return url.isEmpty()
        ? noUrl()
        : new Hosts(topology, source).target(destination().orElseThrow(), url.get());
  }

  /** Why there is no URL. */
  Target noUrl() {
    if (destination().isEmpty()) {
      return unresolved(leg.destination().isEmpty() ? "noDestination" : "noUrl");
    }
    Value<String> url = destination().get().url();
    return url instanceof Value.Unknown<String>(Message because)
        ? new Target.Unresolved(because)
        : new Target.Unresolved(Message.of(ROOM, "badUrl", group.name(), url.known().orElse("")));
  }

  Target unresolved(String key) {
    return new Target.Unresolved(words(key));
  }

  Target refused(String key) {
    return new Target.Refused(words(key));
  }

  /** A message about this output: group, channel, pipeline, the group's kind. */
  Message words(String key) {
    return Message.of(ROOM, key, group.name(), Names.of(channel), pipeline, group.kind().label());
  }

  ApiCall call(String action, String arn) {
    return new ApiCall(action, arn, channel.role().target());
  }

  Flow flow(Purpose purpose, Target target, String protocol, int port) {
    return flow(purpose, source(), target, protocol, port, Optional.empty());
  }

  Flow flow(
      Purpose purpose,
      Source source,
      Target target,
      String protocol,
      int port,
      Optional<ApiCall> call) {
    List<String> id = new ArrayList<>(List.of(channel.id().value(), group.name()));
    if (!leg.name().isEmpty()) {
      id.add(leg.name());
    }
    id.add(Integer.toString(pipeline));
    id.add(purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (purpose == Purpose.SEND_ERROR_CORRECTION) {
      id.add(Integer.toString(port));
    }
    return new Flow(
        String.join("/", id),
        channel.id(),
        pipeline,
        purpose,
        group.name(),
        source,
        target,
        protocol,
        port,
        call);
  }
}
