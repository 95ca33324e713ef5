package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the attachment of an internet or virtual private gateway to a VPC; nothing
 * where it is attached.
 */
record AttachmentOf(ResourceId gateway, ResourceId vpc) implements Fact<Optional<Obstacle>> {
  @Override
  public Optional<Obstacle> from(Topology topology) {
    boolean internet = topology.get(gateway, InternetGateway.class).isPresent();
    List<VpcGatewayAttachment> attachments =
        new Parts(topology)
                .of(
                    gateway,
                    VpcGatewayAttachment.class,
                    internet ? "InternetGatewayId" : "VpnGatewayId",
                    attachment -> gateway(attachment, internet))
                .stream()
                .sorted(Comparator.comparingInt(a -> isSure(a, internet) ? 0 : 1))
                .toList();
    String name = Names.of(topology, gateway);
    String here = Names.of(topology, vpc);
    if (attachments.stream().anyMatch(a -> isSure(a, internet) && a.vpc().isTo(vpc))) {
      return Optional.empty();
    }
    if (attachments.isEmpty()) {
      return Optional.of(
          Obstacle.of(Cause.ROUTE_BLACKHOLE, Optional.empty(), "igw.detached", name, here));
    }
    VpcGatewayAttachment first = attachments.getFirst();
    Optional<Vpc> other = topology.get(first.vpc(), Vpc.class).filter(_ -> isSure(first, internet));
    return Optional.of(
        other
            .map(elsewhere ->
                Obstacle.of(
                    Cause.ROUTE_OTHER_VPC,
                    Optional.of(first.id()),
                    "igw.elsewhere",
                    name,
                    Names.of(elsewhere),
                    here))
            .orElseGet(() -> perhaps(name, first, isSure(first, internet))));
  }

  private static Obstacle perhaps(String name, VpcGatewayAttachment attachment, boolean sure) {
    Optional<ResourceId> rule = Optional.of(attachment.id());
    return sure
        ? Obstacle.of(Cause.NOT_KNOWN, rule, "igw.perhaps", name, Words.of(attachment.vpc()))
        : Obstacle.of(Cause.NOT_KNOWN, rule, "igw.openAttachment", name, attachment.id().value());
  }

  private boolean isSure(VpcGatewayAttachment attachment, boolean internet) {
    return gateway(attachment, internet).isTo(gateway);
  }

  private static Ref<?> gateway(VpcGatewayAttachment attachment, boolean internet) {
    return internet ? attachment.internetGateway() : attachment.vpnGateway();
  }
}
