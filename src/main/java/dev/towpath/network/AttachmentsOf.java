package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.TransitGatewayOptions;
import dev.towpath.model.TransitGatewayPeeringAttachment;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpnConnection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is attached to a transit gateway, by id. */
record AttachmentsOf(ResourceId gateway) implements Fact<List<TransitAttachment>> {
  private static final String PROPERTY = "TransitGatewayId";

  @Override
  public List<TransitAttachment> from(Topology topology) {
    Parts parts = new Parts(topology);
    List<TransitAttachment> all = new ArrayList<>();
    parts
        .of(
            gateway,
            TransitGatewayVpcAttachment.class,
            PROPERTY,
            TransitGatewayVpcAttachment::transitGateway)
        .forEach(a -> all.add(of(topology, a).onlyIf(a.transitGateway().isTo(gateway))));
    parts
        .of(
            gateway,
            TransitGatewayAttachment.class,
            PROPERTY,
            TransitGatewayAttachment::transitGateway)
        .forEach(a -> all.add(of(topology, a).onlyIf(a.transitGateway().isTo(gateway))));
    parts.of(gateway, VpnConnection.class, PROPERTY, VpnConnection::transitGateway).stream()
        .filter(a -> !isScanned(topology, a))
        .forEach(a ->
            all.add(
                customer(a, "vpn", CustomerEdge.isDown(a))
                    .onlyIf(a.transitGateway().isTo(gateway))));
    topology
        .referrers(gateway, TransitGatewayPeeringAttachment.class)
        .filter(a -> a.transitGateway().isTo(gateway) || a.peerTransitGateway().isTo(gateway))
        .forEach(a -> all.add(peering(a)));
    all.sort(Comparator.comparing(TransitAttachment::id));
    return List.copyOf(all);
  }

  private static TransitAttachment of(Topology topology, TransitGatewayVpcAttachment a) {
    return vpc(topology, a, a.vpc(), changed(a), isOpen(a, a.subnets()), a.options());
  }

  private static TransitAttachment of(Topology topology, TransitGatewayAttachment a) {
    return a.isOfOther()
        ? customer(a, a.rest().observed(Observation.RESOURCE_TYPE).or("?"), isDown(topology, a))
        : vpc(topology, a, a.vpc(), a.subnets(), isOpen(a, a.subnets()), a.options());
  }

  private static TransitAttachment peering(TransitGatewayPeeringAttachment a) {
    return attachment(
        a, new TransitAttachment.Far.OfTransitGateway(a.transitGateway(), a.peerTransitGateway()));
  }

  /** A scan tells of a VPN connection's attachment as well. */
  private static boolean isScanned(Topology topology, VpnConnection connection) {
    return topology
        .referrers(connection.id(), TransitGatewayAttachment.class)
        .findAny()
        .isPresent();
  }

  private static List<Ref<Subnet>> changed(TransitGatewayVpcAttachment attachment) {
    List<Ref<Subnet>> subnets = new ArrayList<>(attachment.subnets());
    subnets.addAll(attachment.addSubnets());
    subnets.removeAll(attachment.removeSubnets());
    return subnets;
  }

  private static boolean isOpen(Resource attachment, List<Ref<Subnet>> subnets) {
    return attachment.rest().properties().get("SubnetIds").isPresent() || subnets.isEmpty();
  }

  private static TransitAttachment attachment(Resource resource, TransitAttachment.Far far) {
    return new TransitAttachment(
        resource.id(), Names.of(resource), resource.rest().observed(Observation.STATE), far, true);
  }

  private static TransitAttachment customer(Resource resource, String type, boolean down) {
    return attachment(resource, new TransitAttachment.Far.Customer(type, down));
  }

  private static boolean isDown(Topology topology, Resource attachment) {
    return attachment
        .rest()
        .observedReference(Observation.RESOURCE)
        .flatMap(id -> topology.get(id, VpnConnection.class))
        .filter(CustomerEdge::isDown)
        .isPresent();
  }

  private static TransitAttachment vpc(
      Topology topology,
      Resource resource,
      Ref<Vpc> vpc,
      List<Ref<Subnet>> refs,
      boolean open,
      Optional<TransitGatewayOptions> options) {
    List<PlacedSubnet> subnets = new ArrayList<>();
    boolean unknown = open;
    for (Ref<Subnet> ref : refs) {
      Optional<PlacedSubnet> subnet =
          ref.target().flatMap(id -> topology.fact(new PlaceOfSubnet(id)));
      subnet.ifPresent(subnets::add);
      unknown |= subnet.isEmpty();
    }
    return attachment(
        resource,
        new TransitAttachment.Far.OfVpc(
            vpc,
            subnets,
            unknown,
            options
                .map(TransitGatewayOptions::securityGroupReferencingSupport)
                .orElseGet(Value::absent)));
  }
}
