package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Json;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flows of one pipeline of one output group. */
record OutputFlows(Topology topology, Channel channel, OutputGroup group, int pipeline) {
  private static final int HTTPS = 443;

  List<Flow> flows() {
    if (group.legs().isEmpty()) {
      Leg none = new Leg("", Optional.empty(), Optional.empty(), List.of(), Json.Obj.EMPTY);
      Sender sender = new Sender(topology, channel, group, none, pipeline);
      String why = group.kind() == OutputGroup.Kind.OTHER ? "unread" : "noOutput";
      return List.of(sender.flow(Purpose.OTHER_OUTPUT, sender.unresolved(why), "tcp", HTTPS));
    }
    List<Flow> flows = new ArrayList<>();
    for (Leg leg : group.legs()) {
      Sender sender = new Sender(topology, channel, group, leg, pipeline);
      flows.addAll(of(sender));
      flows.addAll(new SecretReads(sender).flows());
    }
    return flows;
  }

  private static List<Flow> of(Sender sender) {
    return switch (sender.group().kind()) {
      case ARCHIVE, FRAME_CAPTURE -> new FileOutputs(sender).toBucketOnly();
      case HLS -> new FileOutputs(sender).hls();
      case MS_SMOOTH -> new FileOutputs(sender).push(sender.source());
      case CMAF_INGEST ->
          new FileOutputs(sender).push(sender.undocumentedSource("undocumentedInVpc"));
      case RTMP -> new StreamOutputs(sender).rtmp();
      case UDP -> new StreamOutputs(sender).udp();
      case SRT -> new StreamOutputs(sender).srt();
      case MEDIA_PACKAGE -> new ServiceOutputs(sender).mediaPackage();
      case MULTIPLEX -> new ServiceOutputs(sender).multiplex();
      case MEDIA_CONNECT_ROUTER -> new ServiceOutputs(sender).router();
      case OTHER -> List.of();
    };
  }
}
