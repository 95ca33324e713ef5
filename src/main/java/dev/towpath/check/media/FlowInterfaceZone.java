package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowVpcInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.stream.Stream;

/** A MediaConnect flow has its VPC interfaces in its own Availability Zone. */
public final class FlowInterfaceZone extends DocumentedRule<MediaConnectFlow> {
  /** The rule. */
  public FlowInterfaceZone() {
    super(
        MediaConnectFlow.class,
        "TP3051",
        Severity.ERROR,
        "mediaconnect/latest/ug/vpc-interface.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(MediaConnectFlow flow, Review review) {
    Topology topology = review.topology();
    Stream<Ref<Subnet>> later =
        topology
            .referrers(flow.id(), MediaConnectFlowVpcInterface.class)
            .filter(i -> i.flow().isTo(flow.id()))
            .map(MediaConnectFlowVpcInterface::subnet);
    return Stream.concat(flow.vpcInterfaces().stream().map(i -> i.subnet()), later)
        .flatMap(subnet -> topology.get(subnet, Subnet.class).stream())
        .filter(subnet -> differ(flow.availabilityZone(), subnet.availabilityZone()))
        .map(subnet ->
            finding(
                List.of(flow, subnet),
                flow,
                flow.availabilityZone().or("?"),
                subnet,
                subnet.availabilityZone().or("?")));
  }

  private static boolean differ(Value<String> a, Value<String> b) {
    return a.known().isPresent() && b.known().isPresent() && !a.equals(b);
  }
}
