package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.mediaconnect.MediaConnectClient;

/** Flows of MediaConnect. */
final class FlowReading {
  private static final int PAGE = 100;

  private final MediaConnectClient mediaConnect;
  private final Calls calls;

  FlowReading(MediaConnectClient mediaConnect, Calls calls) {
    this.mediaConnect = mediaConnect;
    this.calls = calls;
  }

  /** The list leaves out sources and outputs, so each flow is asked for as well. */
  void flows() {
    calls.pages(
        AllowedOperation.LIST_FLOWS,
        "Flows",
        "FlowSummaries",
        mediaConnect.listFlowsPaginator(r -> r.maxResults(PAGE)));
    for (Json.Obj summary : calls.list("FlowSummaries")) {
      String arn = summary.text("FlowArn").orElse("");
      Optional<Json.Obj> described =
          calls
              .one(
                  AllowedOperation.DESCRIBE_FLOW,
                  arn,
                  () -> SdkJson.of(mediaConnect.describeFlow(r -> r.flowArn(arn))))
              .map(told -> told.object("Flow"));
      calls.keep(AllowedOperation.DESCRIBE_FLOW, "Flows", List.of(described.orElse(summary)));
    }
  }
}
