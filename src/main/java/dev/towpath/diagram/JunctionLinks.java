package dev.towpath.diagram;

import dev.towpath.model.AccessPoint;
import dev.towpath.model.Containment;
import dev.towpath.model.DirectConnectGatewayAssociation;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.Listener;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.PrivateVirtualInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.TargetGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.TransitGatewayPeeringAttachment;
import dev.towpath.model.TransitGatewayRoute;
import dev.towpath.model.TransitGatewayRouteTable;
import dev.towpath.model.TransitGatewayRouteTableAssociation;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.TransitVirtualInterface;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcDhcpOptionsAssociation;
import dev.towpath.model.VpcEndpointService;
import dev.towpath.model.VpcPeeringConnection;
import dev.towpath.model.VpnConnection;
import dev.towpath.model.VpnGatewayRoutePropagation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of what joins networks, each from what a resource names to the resource itself. */
final class JunctionLinks {
  private final Topology topology;
  private final List<Link> links = new ArrayList<>();

  private JunctionLinks(Topology topology) {
    this.topology = topology;
  }

  static List<Link> of(Topology topology) {
    JunctionLinks all = new JunctionLinks(topology);
    topology.all(VpcPeeringConnection.class).forEach(p -> all.add(p, p.vpc(), p.peerVpc()));
    topology.all(TransitGatewayVpcAttachment.class).forEach(a -> all.add(a, a.transitGateway()));
    topology.all(TransitGatewayAttachment.class).forEach(a -> all.add(a, a.transitGateway()));
    topology
        .all(TransitGatewayPeeringAttachment.class)
        .forEach(a -> all.add(a, a.transitGateway(), a.peerTransitGateway()));
    topology.all(TransitGatewayRouteTable.class).forEach(t -> all.add(t, t.transitGateway()));
    topology
        .all(TransitGatewayRouteTableAssociation.class)
        .forEach(a -> all.between(a.attachment(), a.routeTable(), a, Link.Nature.RELATION));
    topology
        .all(TransitGatewayRoute.class)
        .forEach(r -> all.between(r.routeTable(), r.attachment(), r, Link.Nature.DIRECTED));
    topology
        .all(VpnConnection.class)
        .forEach(v -> all.add(v, v.vpnGateway(), v.transitGateway(), v.customerGateway()));
    topology
        .all(VpnGatewayRoutePropagation.class)
        .forEach(p ->
            p.routeTables().forEach(t -> all.between(t, p.vpnGateway(), p, Link.Nature.DIRECTED)));
    topology
        .all(DirectConnectGatewayAssociation.class)
        .forEach(a ->
            all.between(a.directConnectGateway(), a.associatedGateway(), a, Link.Nature.RELATION));
    topology
        .all(PrivateVirtualInterface.class)
        .forEach(v -> all.add(v, v.directConnectGateway(), v.vpnGateway()));
    topology.all(TransitVirtualInterface.class).forEach(v -> all.add(v, v.directConnectGateway()));
    all.others();
    return all.links;
  }

  private void others() {
    topology
        .all(NetworkInterfaceAttachment.class)
        .forEach(a -> between(a.instance(), a.networkInterface(), a, Link.Nature.RELATION));
    topology
        .all(ElasticIpAssociation.class)
        .forEach(a -> {
          between(a.allocation(), a.networkInterface(), a, Link.Nature.RELATION);
          between(a.allocation(), a.instance(), a, Link.Nature.RELATION);
        });
    topology
        .all(ManagedPolicy.class)
        .forEach(p -> p.roles().forEach(role -> between(role, Ref.to(p), p, Link.Nature.QUIET)));
    topology.all(AccessPoint.class).forEach(a -> add(a, a.bucket()));
    topology
        .all(VpcDhcpOptionsAssociation.class)
        .forEach(a -> between(a.dhcpOptions(), a.vpc(), a, Link.Nature.QUIET));
    balancers();
    topology
        .all(VpcEndpointService.class)
        .forEach(s ->
            Stream.concat(s.networkLoadBalancers().stream(), s.gatewayLoadBalancers().stream())
                .forEach(balancer -> add(s, balancer)));
  }

  private void balancers() {
    topology
        .all(LoadBalancer.class)
        .forEach(b -> b.securityGroups().forEach(g -> between(Ref.to(b), g, b, Link.Nature.QUIET)));
    topology
        .all(Listener.class)
        .forEach(listener ->
            References.of(listener).stream()
                .flatMap(id -> topology.get(id).stream())
                .filter(TargetGroup.class::isInstance)
                .forEach(group ->
                    between(
                        listener.loadBalancer(), Ref.to(group), listener, Link.Nature.DIRECTED)));
    topology
        .all(TargetGroup.class)
        .forEach(group ->
            References.of(group).stream()
                .flatMap(id -> topology.get(id).stream())
                .filter(target -> !(target instanceof Vpc))
                .forEach(
                    target -> between(Ref.to(group), Ref.to(target), group, Link.Nature.DIRECTED)));
  }

  private void add(Resource resource, Ref<?>... ends) {
    for (Ref<?> end : ends) {
      between(end, Ref.to(resource), resource, Link.Nature.RELATION);
    }
  }

  private void between(Ref<?> from, Ref<?> to, Resource source, Link.Nature nature) {
    Optional<ResourceId> start = drawn(from);
    Optional<ResourceId> end = drawn(to);
    if (start.isPresent() && end.isPresent()) {
      links.add(new Link(End.at(start.get()), End.at(end.get()), source.id(), "", nature));
    }
  }

  private Optional<ResourceId> drawn(Ref<?> ref) {
    return ref.target()
        .filter(id -> topology.get(id).filter(r -> Containment.hasFigure(topology, r)).isPresent());
  }
}
