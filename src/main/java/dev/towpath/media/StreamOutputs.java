package dev.towpath.media;

import dev.towpath.model.Cidr;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.Source;
import dev.towpath.model.SrtDestination;
import dev.towpath.model.Target;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The flows of outputs that are streams: RTMP, UDP, RTP and SRT. */
record StreamOutputs(Sender sender) {
  private static final String TCP = "tcp";
  private static final String UDP = "udp";

  /**
   * To an RTMP server. MediaLive asks its user for the port and names none of its own (MediaLive
   * User Guide, "Fields for the output destination" of RTMP). Without one, 1935 is RTMP's
   * (MediaConnect API Reference, RtmpPushRouterOutputConfiguration: typical); of RTMPS nobody says
   * which a channel then takes.
   */
  List<Flow> rtmp() {
    Optional<Url> url = sender.url();
    Optional<Integer> port = url.map(Url::port).flatMap(Ports::of);
    boolean secure = url.filter(u -> u.scheme().equals("rtmps")).isPresent();
    Target target =
        secure && port.isEmpty()
            ? sender.unresolved("noPort")
            : checked(Set.of("rtmp", "rtmps"), sender.source());
    return List.of(
        sender.flow(Purpose.SEND_STREAM, target, TCP, port.orElse(secure ? 0 : Endpoints.RTMP)));
  }

  /** To a UDP or RTP receiver, with the packets of error correction where the output has them. */
  List<Flow> udp() {
    Optional<Url> url = sender.url();
    Optional<Integer> port = url.map(Url::port).flatMap(Ports::of);
    Target target =
        url.isPresent() && port.isEmpty()
            ? sender.unresolved("noPort")
            : checked(Set.of("udp", "rtp"), sender.source());
    List<Flow> flows = new ArrayList<>();
    flows.add(sender.flow(Purpose.SEND_STREAM, target, UDP, port.orElse(0)));
    for (int offset : correction(url)) {
      port.map(p -> p + offset)
          .filter(p -> p <= 65535)
          .ifPresent(p -> flows.add(sender.flow(Purpose.SEND_ERROR_CORRECTION, target, UDP, p)));
    }
    return flows;
  }

  /**
   * How far from the stream's port the error correction of RTP is sent (MediaLive User Guide,
   * "Coordinate with the downstream system" of UDP: keep port+2 and port+4 free): two for columns,
   * four for rows (SMPTE ST 2022-1, which MediaLive names; Pro-MPEG Code of Practice 3, as FFmpeg's
   * prompeg protocol implements it).
   */
  private List<Integer> correction(Optional<Url> url) {
    Json.Obj settings = sender.leg().settings().object("FecOutputSettings");
    if (settings.isEmpty() || url.filter(u -> u.scheme().equals("rtp")).isEmpty()) {
      return List.of();
    }
    return settings.text("IncludeFec").filter("COLUMN"::equals).isPresent()
        ? List.of(2)
        : List.of(2, 4);
  }

  /** To an SRT listener, or called by SRT receivers. */
  List<Flow> srt() {
    Optional<SrtDestination> destination =
        sender
            .leg()
            .destination()
            .filter(d -> sender.pipeline() < d.srt().size())
            .map(d -> d.srt().get(sender.pipeline()));
    if (destination.isEmpty()) {
      return List.of(sender.flow(Purpose.SEND_STREAM, sender.noUrl(), UDP, 0));
    }
    return switch (destination.get().connectionMode()) {
      case Value.Known<String>(String mode) when mode.equals("LISTENER") ->
          List.of(listener(destination.get()));
      case Value.Known<String>(String mode) when mode.equals("CALLER") -> List.of(caller());
      case Value.Known<String> _,
          Value.Absent<String> _,
          Value.Formula<String> _,
          Value.Unknown<String> _ ->
          List.of(sender.flow(Purpose.SEND_STREAM, sender.unresolved("srtMode"), UDP, 0));
    };
  }

  private Flow caller() {
    Source source = sender.undocumentedSource("undocumentedInVpc");
    Optional<Url> url = sender.url();
    Optional<Integer> port = url.map(Url::port).flatMap(Ports::of);
    Target target =
        url.isPresent() && port.isEmpty()
            ? sender.unresolved("noPort")
            : checked(Set.of("srt"), source);
    return sender.flow(Purpose.SEND_STREAM, source, target, UDP, port.orElse(0), Optional.empty());
  }

  private Flow listener(SrtDestination destination) {
    int port = destination.listenerPort().or(0);
    Target own =
        new Target.Service(
            "medialive", sender.channel().home().region(), Optional.of(sender.channel().id()));
    List<Ref<InputSecurityGroup>> groups =
        Ref.list(
            sender.channel().channelSecurityGroups(),
            sender.channel().rest().properties(),
            "ChannelSecurityGroups");
    Optional<List<Cidr>> callers = new Senders(sender.topology()).of(groups);
    Target target = own;
    if (!sender.isOutsideVpc()) {
      target = sender.refused("listenerInVpc");
    } else if (groups.isEmpty()) {
      target = sender.refused("listenerWithoutGroup");
    } else if (callers.equals(Optional.of(List.of()))) {
      target = sender.refused("noCallers");
    }
    Source source =
        callers
            .filter(list -> !list.isEmpty())
            .<Source>map(Source.Internet::new)
            .orElseGet(() ->
                new Source.Unresolved(
                    sender.words(callers.isPresent() ? "noCallers" : "callersOpen")));
    return sender.flow(Purpose.ACCEPT_RECEIVERS, source, target, UDP, port, Optional.empty());
  }

  /** The URL's host, where the URL begins as this kind of output needs it. */
  private Target checked(Set<String> schemes, Source source) {
    return sender.url().filter(url -> !schemes.contains(url.scheme())).isPresent()
        ? sender.unresolved("streamScheme")
        : sender.host(source);
  }
}
