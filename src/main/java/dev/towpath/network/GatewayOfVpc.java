package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.List;

/** The internet gateway by which the internet enters a VPC. */
record GatewayOfVpc(ResourceId vpc) implements Fact<GatewayOfVpc.Gateway> {
  /** Whether there is one. */
  sealed interface Gateway {
    /** It is attached. */
    record Attached(ResourceId id, String name) implements Gateway {}

    /** There is none. */
    record None() implements Gateway {}

    /** The design leaves open whether this attachment makes one. */
    record Open(ResourceId attachment) implements Gateway {}
  }

  @Override
  public Gateway from(Topology topology) {
    List<VpcGatewayAttachment> attachments =
        new Parts(topology)
            .of(vpc, VpcGatewayAttachment.class, "VpcId", VpcGatewayAttachment::vpc).stream()
                .filter(attachment -> !attachment.internetGateway().isNone())
                .toList();
    for (VpcGatewayAttachment attachment : attachments) {
      var gateway = topology.get(attachment.internetGateway(), InternetGateway.class);
      if (attachment.vpc().isTo(vpc) && gateway.isPresent()) {
        return new Gateway.Attached(gateway.get().id(), Names.of(gateway.get()));
      }
    }
    return attachments.isEmpty()
        ? new Gateway.None()
        : new Gateway.Open(attachments.getFirst().id());
  }
}
