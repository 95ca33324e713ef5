package dev.towpath.media;

import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowOutput;
import dev.towpath.model.MediaConnectSource;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resolver;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The flows of one MediaConnect flow: what it takes, and what each output sends. */
record ConnectFlows(Topology topology, MediaConnectFlow flow) {
  private static final String UDP = "udp";

  List<Flow> flows() {
    List<Flow> flows = new ArrayList<>();
    flow.source().ifPresent(source -> flows.add(taken(source)));
    topology
        .referrers(flow.id(), MediaConnectFlowOutput.class)
        .filter(output -> output.flow().isTo(flow.id()))
        .forEach(output -> flows.addAll(sent(output)));
    return flows;
  }

  private Flow taken(MediaConnectSource source) {
    int port = source.ingestPort().or(0);
    Target own = Endpoints.target(topology, flow);
    boolean service = !source.entitlementArn().isAbsent();
    boolean fetches = source.protocol().equals(Value.of("srt-caller"));
    if (service) {
      return flow(Purpose.FEED_INPUT, "source", new Source.ServiceNetwork(), own, 0);
    }
    if (fetches) {
      return flow(Purpose.PULL_SOURCE, "source", from(source), listener(source), callPort(source));
    }
    Source sender =
        source.vpcInterfaceName().isAbsent()
            ? source
                .whitelistCidr()
                .known()
                .<Source>map(block -> new Source.Internet(List.of(block)))
                .orElseGet(() -> new Source.Unresolved(words("noSender", "source")))
            : new Source.Unresolved(words("senderInVpc", "source"));
    return flow(Purpose.PUSH_INTO_INPUT, "source", sender, own, port);
  }

  private static int callPort(MediaConnectSource source) {
    return source.sourceListenerPort().or(0);
  }

  private Target listener(MediaConnectSource source) {
    return host(source.sourceListenerAddress(), from(source));
  }

  private Source from(MediaConnectSource source) {
    return from(source.vpcInterfaceName(), "source");
  }

  private Source from(Value<String> interfaceName, String part) {
    return switch (interfaceName) {
      case Value.Absent<String> _ -> new Source.ServiceNetwork();
      case Value.Known<String>(String name) ->
          Endpoints.of(topology, flow, name)
              .<Source>map(Source.Interface::new)
              .orElseGet(() -> new Source.Unresolved(words("noInterface", part)));
      case Value.Formula<String> _, Value.Unknown<String> _ ->
          new Source.Unresolved(words("noInterface", part));
    };
  }

  private List<Flow> sent(MediaConnectFlowOutput output) {
    String part = Names.of(output);
    Source source =
        output
            .vpcInterfaceAttachment()
            .map(attachment -> from(attachment.vpcInterfaceName(), part))
            .orElseGet(Source.ServiceNetwork::new);
    int port = output.port().or(0);
    return switch (output.protocol().or("")) {
      case "rtp", "zixi-push", "rist", "srt-caller" ->
          List.of(flow(Purpose.SEND_STREAM, part, source, to(output, source), port));
      case "rtp-fec" -> corrected(part, source, to(output, source), port);
      default ->
          List.of(
              flow(
                  Purpose.OTHER_OUTPUT,
                  part,
                  source,
                  new Target.Unresolved(words("protocol", part)),
                  port));
    };
  }

  private List<Flow> corrected(String part, Source source, Target target, int port) {
    List<Flow> flows = new ArrayList<>();
    flows.add(flow(Purpose.SEND_STREAM, part, source, target, port));
    for (int offset : port == 0 ? List.<Integer>of() : List.of(2, 4)) {
      if (port + offset <= 65535) {
        flows.add(
            flow(
                Purpose.SEND_ERROR_CORRECTION,
                part + "/" + (port + offset),
                source,
                target,
                port + offset));
      }
    }
    return flows;
  }

  private Target to(MediaConnectFlowOutput output, Source source) {
    return output.port().known().isEmpty()
        ? new Target.Unresolved(words("noPort", Names.of(output)))
        : host(output.destination(), source);
  }

  private Target host(Value<String> written, Source source) {
    Value<String> host = new Resolver(topology).text(written, flow.home());
    return switch (host) {
      case Value.Known<String>(String name) -> new Hosts(topology, source).target(name);
      case Value.Unknown<String>(Message because) -> new Target.Unresolved(because);
      case Value.Absent<String> _, Value.Formula<String> _ ->
          new Target.Unresolved(words("noAddress", ""));
    };
  }

  private Message words(String key, String part) {
    return Message.of(Sender.ROOM, "connect." + key, Names.of(flow), part);
  }

  private Flow flow(Purpose purpose, String part, Source source, Target target, int port) {
    String id =
        flow.id().value()
            + "/"
            + part
            + "/"
            + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Flow(id, flow.id(), 0, purpose, part, source, target, UDP, port, Optional.empty());
  }
}
