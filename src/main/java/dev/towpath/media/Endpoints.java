package dev.towpath.media;

import dev.towpath.model.Input;
import dev.towpath.model.InputVpc;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowVpcInterface;
import dev.towpath.model.MediaConnectVpcInterface;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/** Where inputs and MediaConnect flows can be reached. */
final class Endpoints {
  /** The port of RTMP push inputs (MediaLive User Guide, "RTMP push input"). */
  static final int RTMP = 1935;

  /** The port of RTP push inputs (MediaLive User Guide, "RTP push input"). */
  static final int RTP = 5000;

  private Endpoints() {}

  /** The interface that a VPC input has for a pipeline; empty where it names no subnet for it. */
  static Optional<NetworkInterface> of(Input input, int pipeline) {
    return input
        .vpc()
        .flatMap(vpc ->
            Pipelines.at(Ref.list(vpc.subnets(), vpc.others(), "SubnetIds"), pipeline)
                .map(subnet ->
                    new NetworkInterface(
                        input.id(),
                        Pipelines.id(subnet),
                        groups(vpc),
                        Optional.empty(),
                        Optional.empty())));
  }

  private static List<Ref<SecurityGroup>> groups(InputVpc vpc) {
    return Ref.list(vpc.securityGroups(), vpc.others(), "SecurityGroupIds");
  }

  /** The endpoint of an input for a pipeline: in its VPC, or with the service. */
  static Target target(Input input, int pipeline) {
    return of(input, pipeline)
        .<Target>map(Target.Placed::new)
        .orElseGet(
            () -> new Target.Service("medialive", input.home().region(), Optional.of(input.id())));
  }

  /** The interface of a flow by its name, of those in the flow and those added later. */
  static Optional<NetworkInterface> of(Topology topology, MediaConnectFlow flow, String name) {
    Value<String> wanted = Value.of(name);
    Optional<NetworkInterface> own =
        flow.vpcInterfaces().stream()
            .filter(i -> i.name().equals(wanted))
            .findFirst()
            .map(i -> placed(flow, i));
    return own.or(() ->
        topology
            .referrers(flow.id(), MediaConnectFlowVpcInterface.class)
            .filter(i -> i.flow().isTo(flow.id()) && i.name().equals(wanted))
            .findFirst()
            .map(i ->
                new NetworkInterface(
                    flow.id(),
                    Pipelines.id(i.subnet()),
                    Ref.list(i.securityGroups(), i.rest().properties(), "SecurityGroupIds"),
                    Optional.empty(),
                    Optional.empty())));
  }

  private static NetworkInterface placed(MediaConnectFlow flow, MediaConnectVpcInterface own) {
    return new NetworkInterface(
        flow.id(),
        Pipelines.id(own.subnet()),
        Ref.list(own.securityGroups(), own.others(), "SecurityGroupIds"),
        Optional.empty(),
        Optional.empty());
  }

  /** Where a flow takes its stream: in a VPC, or with the service. */
  static Target target(Topology topology, MediaConnectFlow flow) {
    return flow.source()
        .flatMap(source -> source.vpcInterfaceName().known())
        .flatMap(name -> of(topology, flow, name))
        .<Target>map(Target.Placed::new)
        .orElseGet(
            () -> new Target.Service("mediaconnect", flow.home().region(), Optional.of(flow.id())));
  }
}
