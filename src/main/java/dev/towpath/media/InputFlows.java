package dev.towpath.media;

import dev.towpath.model.Flow;
import dev.towpath.model.Flow.ApiCall;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Input;
import dev.towpath.model.InputFlow;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The flows of one input. */
record InputFlows(Receiver receiver) {
  private static final String TCP = "tcp";
  private static final String UDP = "udp";

  static List<Flow> of(Topology topology, Input input) {
    return new InputFlows(Receiver.of(topology, input)).flows();
  }

  private List<Flow> flows() {
    return switch (receiver.type()) {
      case "RTMP_PUSH" -> pushed(TCP, Endpoints.RTMP, destinations());
      case "RTP_PUSH" -> pushed(UDP, Endpoints.RTP, 2);
      case "UDP_PUSH" ->
          mayUseVpc() ? only(0, receiver.refused("udpInVpc", 0)) : pushed(UDP, Endpoints.RTP, 2);
      case "SRT_LISTENER" -> pushed(UDP, 0, 2);
      case "AWS_CDI" ->
          mayUseVpc() ? pushed(UDP, 0, 2) : only(0, receiver.refused("cdiWithoutVpc", 0));
      case "RTMP_PULL", "URL_PULL", "MP4_FILE", "TS_FILE", "SRT_CALLER" ->
          new PullFlows(receiver).flows();
      case "MEDIACONNECT" -> fed();
      case "INPUT_DEVICE" -> devices();
      case "MEDIACONNECT_ROUTER" -> only(0, receiver.unresolved("router", 0));
      case "SDI", "MULTICAST", "SMPTE_2110_RECEIVER_GROUP" ->
          only(0, receiver.unresolved("anywhere", 0));
      default -> only(0, receiver.unresolved("unread", 0));
    };
  }

  private boolean mayUseVpc() {
    return receiver.input().vpc().isPresent()
        || receiver.input().rest().properties().get("Vpc").isPresent();
  }

  private int destinations() {
    int written = receiver.input().destinations().size();
    return written == 0 ? 2 : Math.min(2, written);
  }

  private List<Flow> only(int pipeline, Target target) {
    return List.of(
        receiver.flow(pipeline, Purpose.OTHER_INPUT, new Source.ServiceNetwork(), target, UDP, 0));
  }

  private List<Flow> pushed(String protocol, int port, int endpoints) {
    PushFlows push = new PushFlows(receiver, protocol, port);
    return each(
        endpoints, pipeline -> mayUseVpc() ? push.inVpc(pipeline) : push.byInternet(pipeline));
  }

  private List<Flow> each(int most, IntFunction<List<Flow>> flows) {
    return IntStream.range(0, receiver.pipelines(most))
        .mapToObj(flows)
        .flatMap(List::stream)
        .toList();
  }

  /** MediaConnect hands over within AWS, once MediaLive has added itself to the flow's outputs. */
  private List<Flow> fed() {
    List<InputFlow> flows = receiver.input().mediaConnectFlows();
    if (flows.isEmpty()) {
      return only(0, receiver.unresolved("noFlow", 0));
    }
    List<Flow> all = new ArrayList<>();
    for (int pipeline = 0; pipeline < receiver.pipelines(flows.size()); pipeline++) {
      all.add(fed(flows.get(pipeline), pipeline));
    }
    return all;
  }

  private Flow fed(InputFlow from, int pipeline) {
    Optional<MediaConnectFlow> flow = receiver.topology().get(from.flow(), MediaConnectFlow.class);
    // A grant for the ARN of one flow is refused, so the call must be allowed for all.
    ApiCall call =
        new ApiCall("mediaconnect:ManagedAddOutput", "*", receiver.input().role().target());
    Source source =
        flow.isPresent()
            ? new Source.ServiceNetwork()
            : new Source.Unresolved(receiver.words("flowOutside", pipeline));
    return receiver.flow(
        pipeline, "", Purpose.FEED_INPUT, source, receiver.own(), UDP, 0, Optional.of(call));
  }

  private List<Flow> devices() {
    int devices = Math.max(1, receiver.input().inputDevices().size());
    return each(
        devices,
        pipeline ->
            List.of(
                receiver.flow(
                    pipeline,
                    Purpose.FEED_INPUT,
                    new Source.Unresolved(receiver.words("device", pipeline)),
                    receiver.own(),
                    TCP,
                    0)));
  }
}
