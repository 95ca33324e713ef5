package dev.towpath.edit;

import static dev.towpath.edit.Blanks.ref;
import static dev.towpath.edit.ConnectNetwork.isOfBalancer;
import static dev.towpath.edit.Offer.step;

import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.CustomerGateway;
import dev.towpath.model.EgressOnlyInternetGateway;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Json;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.TransitGatewayPeeringAttachment;
import dev.towpath.model.TransitGatewayRouteTable;
import dev.towpath.model.TransitGatewayRouteTableAssociation;
import dev.towpath.model.TransitGatewayRouteTablePropagation;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcGatewayAttachment;
import dev.towpath.model.VpcPeeringConnection;
import dev.towpath.model.VpnConnection;
import dev.towpath.model.VpnGateway;
import dev.towpath.model.VpnGatewayRoutePropagation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Connections between VPCs, and from VPCs to networks elsewhere. */
final class ConnectJunctions {
  private final Topology topology;

  ConnectJunctions(Topology topology) {
    this.topology = topology;
  }

  Offer offer(Pair pair) {
    return switch (pair) {
      case Pair(Vpc near, Vpc far) -> peer(near, far);
      case Pair(TransitGateway near, TransitGateway far) -> peer(near, far);
      case Pair(Vpc vpc, TransitGateway gateway) -> attach(vpc, gateway);
      case Pair(VpnGateway gateway, Vpc vpc) -> attach(gateway, vpc);
      case Pair(RouteTable table, VpcPeeringConnection peering) -> route(table, peering);
      case Pair(RouteTable table, TransitGateway gateway) -> route(table, gateway);
      case Pair(RouteTable table, EgressOnlyInternetGateway gateway) ->
          route(table, gateway, "EgressOnlyInternetGatewayId", List.of(Cidr.ANY_IPV6));
      case Pair(RouteTable table, ElasticNetworkInterface card) ->
          route(table, card, "NetworkInterfaceId", List.of(Cidr.ANY_IPV4));
      case Pair(RouteTable table, VpcEndpoint endpoint) when isOfBalancer(endpoint) ->
          routeThrough(table, endpoint);
      case Pair(RouteTable table, VpnGateway gateway) -> propagate(table, gateway);
      case Pair(TransitGatewayRouteTable table, TransitGatewayVpcAttachment attachment) ->
          associate(table, attachment);
      case Pair(VpnConnection connection, VpnGateway gateway) ->
          set(connection, "VpnGatewayId", gateway);
      case Pair(VpnConnection connection, TransitGateway gateway) ->
          set(connection, "TransitGatewayId", gateway);
      case Pair(VpnConnection connection, CustomerGateway gateway) ->
          set(connection, "CustomerGatewayId", gateway);
      case Pair(ManagedPolicy policy, Role role) -> attach(policy, role);
      case Pair(ElasticIp address, ElasticNetworkInterface card) -> give(address, card);
      default -> Offer.NONE;
    };
  }

  private Offer peer(Vpc near, Vpc far) {
    boolean already =
        topology
            .referrers(near.id(), VpcPeeringConnection.class)
            .anyMatch(p -> p.vpc().isTo(far.id()) || p.peerVpc().isTo(far.id()));
    return already
        ? ConnectNetwork.already(near, far)
        : join("connect.peer", near, far, VpcPeeringConnection.class, Peerings.of(near, far));
  }

  private Offer peer(TransitGateway near, TransitGateway far) {
    return join(
        "connect.peer", near, far, TransitGatewayPeeringAttachment.class, Peerings.of(near, far));
  }

  private Offer attach(Vpc vpc, TransitGateway gateway) {
    if (isAttached(vpc, gateway)) {
      return ConnectNetwork.already(vpc, gateway);
    }
    List<Json> subnets = Zones.subnetOfEach(topology, vpc, Optional.empty());
    return subnets.isEmpty()
        ? Offer.refused("connect.noSubnet", Names.of(vpc))
        : join(
            "connect.attach",
            vpc,
            gateway,
            TransitGatewayVpcAttachment.class,
            Json.of("TransitGatewayId", ref(gateway))
                .with("VpcId", ref(vpc))
                .with("SubnetIds", new Json.Arr(subnets)));
  }

  private boolean isAttached(Vpc vpc, TransitGateway gateway) {
    return topology
        .referrers(vpc.id())
        .anyMatch(r ->
            r instanceof TransitGatewayVpcAttachment a && a.transitGateway().isTo(gateway.id())
                || r instanceof TransitGatewayAttachment b
                    && b.transitGateway().isTo(gateway.id()));
  }

  private Offer attach(VpnGateway gateway, Vpc vpc) {
    boolean taken = Containment.children(topology, vpc).anyMatch(VpnGateway.class::isInstance);
    return taken
        ? Offer.refused("place.secondVpnGateway", Names.of(vpc))
        : join(
            "connect.attach",
            gateway,
            vpc,
            VpcGatewayAttachment.class,
            Json.of("VpcId", ref(vpc)).with("VpnGatewayId", ref(gateway)));
  }

  /** To the blocks of the VPC at the other end. */
  private Offer route(RouteTable table, VpcPeeringConnection peering) {
    Optional<Vpc> own = topology.get(table.vpc(), Vpc.class);
    Optional<Vpc> far =
        own.filter(vpc -> peering.vpc().isTo(vpc.id()))
            .flatMap(_ -> topology.get(peering.peerVpc(), Vpc.class))
            .or(() ->
                own.filter(vpc -> peering.peerVpc().isTo(vpc.id()))
                    .flatMap(_ -> topology.get(peering.vpc(), Vpc.class)));
    List<Cidr> blocks = far.flatMap(vpc -> vpc.cidrBlock().known()).stream().toList();
    return blocks.isEmpty()
        ? Offer.refused("connect.farUnknown", Names.of(peering), Names.of(table))
        : route(table, peering, "VpcPeeringConnectionId", blocks);
  }

  /** To the blocks of the other VPCs behind the gateway. */
  private Offer route(RouteTable table, TransitGateway gateway) {
    Optional<Vpc> own = topology.get(table.vpc(), Vpc.class);
    if (own.filter(vpc -> isAttached(vpc, gateway)).isEmpty()) {
      String vpc = own.map(Names::of).orElseGet(() -> Names.of(table));
      return Offer.refused("connect.vpcNotAttached", vpc, Names.of(gateway));
    }
    List<Cidr> blocks =
        topology
            .referrers(gateway.id(), TransitGatewayVpcAttachment.class)
            .flatMap(attachment -> topology.get(attachment.vpc(), Vpc.class).stream())
            .filter(vpc -> !table.vpc().isTo(vpc.id()))
            .flatMap(vpc -> vpc.cidrBlock().known().stream())
            .distinct()
            .toList();
    return route(
        table, gateway, "TransitGatewayId", blocks.isEmpty() ? List.of(Cidr.ANY_IPV4) : blocks);
  }

  private Offer routeThrough(RouteTable table, VpcEndpoint endpoint) {
    return Vpcs.differ(topology, table, endpoint)
        ? Offer.refused("connect.differentVpcs", Names.of(table), Names.of(endpoint))
        : route(table, endpoint, "VpcEndpointId", List.of(Cidr.ANY_IPV4));
  }

  private Offer route(RouteTable table, Resource target, String property, List<Cidr> blocks) {
    List<Edit> edits = new ArrayList<>();
    for (Cidr block : blocks) {
      if (!leadsElsewhere(table, block)) {
        String destination = block.isIpv6() ? "DestinationIpv6CidrBlock" : "DestinationCidrBlock";
        edits.add(
            AddJoint.of(
                Route.class,
                table,
                Json.of("RouteTableId", ref(table))
                    .with(destination, block.toString())
                    .with(property, ref(target))));
      }
    }
    String listed = String.join(", ", blocks.stream().map(Cidr::toString).toList());
    return edits.isEmpty()
        ? Offer.refused("connect.routed", Names.of(table), listed)
        : Offer.of(
            step(
                "connect.routeTo",
                List.of(Names.of(table), Names.of(target), listed),
                edits.toArray(Edit[]::new)));
  }

  private boolean leadsElsewhere(RouteTable table, Cidr block) {
    Value<Cidr> same = Value.of(block);
    return topology
        .referrers(table.id(), Route.class)
        .anyMatch(r ->
            r.destinationCidrBlock().equals(same) || r.destinationIpv6CidrBlock().equals(same));
  }

  private Offer propagate(RouteTable table, VpnGateway gateway) {
    boolean already =
        topology
            .referrers(gateway.id(), VpnGatewayRoutePropagation.class)
            .anyMatch(p -> p.routeTables().stream().anyMatch(ref -> ref.isTo(table.id())));
    return already
        ? ConnectNetwork.already(table, gateway)
        : join(
            "connect.propagate",
            table,
            gateway,
            VpnGatewayRoutePropagation.class,
            Json.of("RouteTableIds", Json.list(ref(table))).with("VpnGatewayId", ref(gateway)));
  }

  /** An attachment has one table that it looks up, and may write into any number. */
  private Offer associate(TransitGatewayRouteTable table, TransitGatewayVpcAttachment attachment) {
    Json.Obj properties =
        Json.of("TransitGatewayAttachmentId", ref(attachment))
            .with("TransitGatewayRouteTableId", ref(table));
    List<Edit> edits = new ArrayList<>();
    if (topology
        .referrers(attachment.id(), TransitGatewayRouteTableAssociation.class)
        .findAny()
        .isEmpty()) {
      edits.add(
          step(
              "connect.associate",
              ConnectNetwork.names(attachment, table),
              AddJoint.of(TransitGatewayRouteTableAssociation.class, table, properties)));
    }
    boolean propagated =
        topology
            .referrers(attachment.id(), TransitGatewayRouteTablePropagation.class)
            .anyMatch(p -> p.routeTable().isTo(table.id()));
    if (!propagated) {
      edits.add(
          step(
              "connect.propagate",
              ConnectNetwork.names(table, attachment),
              AddJoint.of(TransitGatewayRouteTablePropagation.class, table, properties)));
    }
    return edits.isEmpty() ? ConnectNetwork.already(attachment, table) : Offer.of(edits);
  }

  private Offer set(Resource owner, String property, Resource target) {
    Json reference = ref(target);
    return Properties.get(owner, property).equals(Optional.of(reference))
        ? ConnectNetwork.already(owner, target)
        : Offer.of(
            step(
                "connect.use",
                ConnectNetwork.names(owner, target),
                SetProperty.of(owner, property, reference)));
  }

  private Offer attach(ManagedPolicy policy, Role role) {
    return policy.roles().stream().anyMatch(ref -> ref.isTo(role.id()))
        ? ConnectNetwork.already(policy, role)
        : Offer.of(
            step(
                "connect.attach",
                ConnectNetwork.names(policy, role),
                AddReference.to(policy, List.of("Roles"), ref(role))));
  }

  private Offer give(ElasticIp address, ElasticNetworkInterface card) {
    Optional<Resource> user = topology.referrers(address.id()).findFirst();
    return user.isPresent()
        ? Offer.refused("connect.addressTaken", Names.of(address), Names.of(user.get()))
        : join(
            "connect.associate",
            address,
            card,
            ElasticIpAssociation.class,
            Json.of("AllocationId", Blanks.attribute(address.id(), "AllocationId"))
                .with("NetworkInterfaceId", ref(card)));
  }

  private static Offer join(
      String key,
      Resource one,
      Resource other,
      Class<? extends Resource> joint,
      Json.Obj properties) {
    return Offer.of(
        step(key, ConnectNetwork.names(one, other), AddJoint.of(joint, one, properties)));
  }
}
