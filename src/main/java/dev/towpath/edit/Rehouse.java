package dev.towpath.edit;

import dev.towpath.model.AccessPoint;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.CustomerGateway;
import dev.towpath.model.DhcpOptions;
import dev.towpath.model.DirectConnectGateway;
import dev.towpath.model.DirectConnectGatewayAssociation;
import dev.towpath.model.EgressOnlyInternetGateway;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.FlowLog;
import dev.towpath.model.GatewayRouteTableAssociation;
import dev.towpath.model.IamPolicy;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.InstanceProfile;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Listener;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowOutput;
import dev.towpath.model.MediaConnectFlowSource;
import dev.towpath.model.MediaConnectFlowVpcInterface;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageOriginEndpoint;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.NetworkFirewall;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.OtherResource;
import dev.towpath.model.PrefixList;
import dev.towpath.model.PrivateVirtualInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.RoleInlinePolicy;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetCidrBlock;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.TargetGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.TransitGatewayPeeringAttachment;
import dev.towpath.model.TransitGatewayRoute;
import dev.towpath.model.TransitGatewayRouteTable;
import dev.towpath.model.TransitGatewayRouteTableAssociation;
import dev.towpath.model.TransitGatewayRouteTablePropagation;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.TransitVirtualInterface;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcBlockPublicAccessExclusion;
import dev.towpath.model.VpcBlockPublicAccessOptions;
import dev.towpath.model.VpcCidrBlock;
import dev.towpath.model.VpcDhcpOptionsAssociation;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcEndpointService;
import dev.towpath.model.VpcGatewayAttachment;
import dev.towpath.model.VpcPeeringConnection;
import dev.towpath.model.VpnConnection;
import dev.towpath.model.VpnConnectionRoute;
import dev.towpath.model.VpnGateway;
import dev.towpath.model.VpnGatewayRoutePropagation;
import java.util.Optional;

/** What a resource needs to stand at another place, or why it may not. */
final class Rehouse {
  private final Topology topology;
  private final Surroundings place;

  Rehouse(Topology topology, Surroundings place) {
    this.topology = topology;
    this.place = place;
  }

  Offer offer(Resource resource) {
    return switch (resource) {
      case Vpc _ -> place.vpc().isPresent() ? Offer.refused("place.vpc") : Offer.NONE;
      case Subnet subnet -> subnet(subnet);
      case Instance instance -> instance(instance);
      case NatGateway gateway -> natGateway(gateway);
      case ElasticNetworkInterface card -> inSubnet(card, "place.networkInterface");
      case RouteTable _,
          SecurityGroup _,
          NetworkAcl _,
          VpcEndpoint _,
          EgressOnlyInternetGateway _,
          TransitGatewayAttachment _,
          TransitGatewayVpcAttachment _,
          VpnGateway _,
          LoadBalancer _,
          TargetGroup _,
          NetworkFirewall _ ->
          sameVpc(resource);
      case InternetGateway gateway -> internetGateway(gateway);
      case Channel channel -> channel(channel);
      case Bucket _,
          Role _,
          Input _,
          InputSecurityGroup _,
          ElasticIp _,
          VpcPeeringConnection _,
          TransitGateway _,
          TransitGatewayPeeringAttachment _,
          TransitGatewayRouteTable _,
          CustomerGateway _,
          VpnConnection _,
          PrefixList _,
          VpcBlockPublicAccessOptions _,
          VpcEndpointService _,
          DirectConnectGateway _,
          DhcpOptions _,
          AccessPoint _,
          ManagedPolicy _,
          PrivateVirtualInterface _,
          TransitVirtualInterface _ ->
          place.vpc().isPresent()
              ? Offer.refused("place.outside", Blanks.nameOf(resource))
              : Offer.NONE;
      case Multiplex _,
          MediaConnectFlow _,
          MediaPackageChannel _,
          MediaPackageV2ChannelGroup _,
          MediaPackageV2Channel _,
          MediaPackageV2OriginEndpoint _ ->
          place.vpc().isPresent()
              ? Offer.refused("place.outside", Blanks.nameOf(resource))
              : Offer.NONE;
      case MediaConnectFlowSource _,
          MediaConnectFlowOutput _,
          MediaConnectFlowVpcInterface _,
          MediaPackageOriginEndpoint _,
          Route _,
          SubnetRouteTableAssociation _,
          VpcGatewayAttachment _,
          NetworkAclEntry _,
          SubnetNetworkAclAssociation _,
          VpcCidrBlock _,
          SubnetCidrBlock _,
          GatewayRouteTableAssociation _,
          ElasticIpAssociation _,
          NetworkInterfaceAttachment _,
          TransitGatewayRoute _,
          TransitGatewayRouteTableAssociation _,
          TransitGatewayRouteTablePropagation _,
          VpnGatewayRoutePropagation _,
          VpnConnectionRoute _,
          SecurityGroupIngress _,
          SecurityGroupEgress _,
          VpcBlockPublicAccessExclusion _,
          FlowLog _,
          IamPolicy _,
          RoleInlinePolicy _,
          InstanceProfile _,
          Listener _,
          DirectConnectGatewayAssociation _,
          VpcDhcpOptionsAssociation _,
          BucketPolicy _,
          OtherResource _ ->
          Offer.NONE;
    };
  }

  private Offer subnet(Subnet subnet) {
    if (place.subnet().filter(other -> !other.id().equals(subnet.id())).isPresent()) {
      return Offer.refused("place.subnetInSubnet");
    }
    Offer within = sameVpc(subnet);
    boolean elsewhere =
        place.zone().filter(z -> !subnet.availabilityZone().or("").equals(z)).isPresent();
    return within.why().isEmpty() && elsewhere
        ? Offer.of(SetProperty.of(subnet, "AvailabilityZone", Json.of(place.zone().orElseThrow())))
        : within;
  }

  /** AWS moves nothing that belongs to a VPC to another one. */
  private Offer sameVpc(Resource resource) {
    Optional<Vpc> own = Containment.vpcAround(topology, resource);
    if (own.isEmpty() || own.get().id().equals(place.vpc().map(Vpc::id).orElse(null))) {
      return Offer.NONE;
    }
    return Offer.refused("reparent.otherVpc", Names.of(resource), Names.of(own.get()));
  }

  private Offer inSubnet(Resource resource, String needed) {
    if (place.subnet().isEmpty()) {
      return Offer.refused(needed);
    }
    Offer within = sameVpc(resource);
    Subnet subnet = place.subnet().get();
    boolean there =
        Containment.parent(topology, resource).filter(p -> p.id().equals(subnet.id())).isPresent();
    return there || within.why().isPresent()
        ? within
        : Offer.of(SetProperty.of(resource, "SubnetId", Blanks.ref(subnet)));
  }

  /** A regional one belongs to its VPC and to no subnet of it. */
  private Offer natGateway(NatGateway gateway) {
    return gateway.availabilityMode().or("").equals("regional")
        ? sameVpc(gateway)
        : inSubnet(gateway, "place.nat");
  }

  private Offer instance(Instance instance) {
    Offer offer = inSubnet(instance, "place.instance");
    if (offer.edits().isEmpty() || keepsAddress(instance)) {
      return offer;
    }
    return Offer.of(
        offer.edits().getFirst(), SetProperty.of(instance, "PrivateIpAddress", new Json.Nul()));
  }

  private boolean keepsAddress(Instance instance) {
    Optional<Cidr> address = instance.privateIpAddress().known().flatMap(Cidr::parse);
    Optional<Cidr> block = place.subnet().flatMap(subnet -> subnet.cidrBlock().known());
    return address.isEmpty() || block.isEmpty() || block.get().contains(address.get());
  }

  private Offer internetGateway(InternetGateway gateway) {
    Optional<Vpc> own = Containment.vpcOf(topology, gateway);
    if (own.map(Vpc::id).equals(place.vpc().map(Vpc::id))) {
      return Offer.NONE;
    }
    if (place.vpc().isEmpty()) {
      return Offer.of(new DetachInternetGateway(gateway.id()));
    }
    Vpc vpc = place.vpc().get();
    boolean taken = Containment.children(topology, vpc).anyMatch(InternetGateway.class::isInstance);
    return taken
        ? Offer.refused("place.secondGateway", Names.of(vpc))
        : Offer.of(new AttachInternetGateway(gateway.id(), vpc.id()));
  }

  private Offer channel(Channel channel) {
    if (place.vpc().isEmpty()) {
      return Offer.NONE;
    }
    if (place.subnet().isEmpty()) {
      return Offer.refused("place.channel");
    }
    Offer offer = new ConnectMedia(topology).offer(new Pair(channel, place.subnet().get()));
    return offer.edits().isEmpty() ? offer : Offer.of(offer.edits().getFirst());
  }
}
