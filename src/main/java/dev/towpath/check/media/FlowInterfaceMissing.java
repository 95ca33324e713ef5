package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowVpcInterface;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A flow's source comes in by a VPC interface that the flow itself does not declare: one that is
 * added as a resource of its own needs the flow first, so that the template is circular.
 */
public final class FlowInterfaceMissing extends DocumentedRule<MediaConnectFlow> {
  /** The rule. */
  public FlowInterfaceMissing() {
    super(
        MediaConnectFlow.class,
        "TP3085",
        Severity.ERROR,
        "mediaconnect/latest/ug/vpc-interface.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(MediaConnectFlow flow, Review review) {
    return flow.source().stream()
        .flatMap(source -> source.vpcInterfaceName().known().stream())
        .filter(name ->
            flow.vpcInterfaces().stream()
                .noneMatch(i -> i.name().known().map(name::equals).orElse(true)))
        .map(name -> report(review.topology(), flow, name));
  }

  private Finding report(Topology topology, MediaConnectFlow flow, String name) {
    Optional<MediaConnectFlowVpcInterface> later =
        topology
            .referrers(flow.id(), MediaConnectFlowVpcInterface.class)
            .filter(i -> i.flow().isTo(flow.id()) && i.name().equals(Value.of(name)))
            .findFirst();
    Message why =
        Message.of("check", later.isPresent() ? "flowInterface.later" : "flowInterface.nowhere");
    List<Resource> all = Stream.<Resource>concat(Stream.of(flow), later.stream()).toList();
    return finding(all, flow, name, why);
  }
}
