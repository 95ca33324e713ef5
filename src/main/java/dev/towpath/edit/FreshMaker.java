package dev.towpath.edit;

import static dev.towpath.edit.FreshResource.Made;
import static dev.towpath.edit.FreshResource.Refused;

import dev.towpath.model.AccessPoint;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.CustomerGateway;
import dev.towpath.model.Design;
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
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
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
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.NetworkFirewall;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.OtherResource;
import dev.towpath.model.PrefixList;
import dev.towpath.model.PrivateVirtualInterface;
import dev.towpath.model.Properties;
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

/** Decides for each kind where a new one may stand, and has it made. */
final class FreshMaker {
  private final Design design;
  private final Surroundings place;
  private final FreshNetwork network;
  private final FreshJunctions junctions;
  private final FreshFronts front;
  private final FreshMedia media;
  private final FreshServices services;

  FreshMaker(Design design, Surroundings place) {
    this.design = design;
    this.place = place;
    Blanks blanks = new Blanks(design.topology(), place.home());
    network = new FreshNetwork(design.topology(), place, blanks);
    front = new FreshFronts(design.topology(), blanks);
    junctions = new FreshJunctions(design.topology(), place, blanks);
    media = new FreshMedia(design.topology(), place, blanks);
    services = new FreshServices(design.topology(), place.home(), blanks);
  }

  FreshResource make(KindDeclaration kind) {
    Resource example =
        Properties.read(
            kind.type(), new FreeIds(design.topology()).of(kind), place.home(), Json.Obj.EMPTY);
    return switch (example) {
      case Vpc _ -> place.vpc().isPresent() ? Refused.of("place.vpc") : network.vpc();
      case Subnet _ -> subnet();
      case NatGateway _ ->
          place.subnet().<FreshResource>map(network::natGateway).orElse(Refused.of("place.nat"));
      case Instance _ ->
          place.subnet().<FreshResource>map(network::instance).orElse(Refused.of("place.instance"));
      case ElasticNetworkInterface _ ->
          place
              .subnet()
              .<FreshResource>map(junctions::networkInterface)
              .orElse(Refused.of("place.networkInterface"));
      case RouteTable _,
          SecurityGroup _,
          NetworkAcl _,
          VpcEndpoint _,
          EgressOnlyInternetGateway _,
          TransitGatewayAttachment _,
          TransitGatewayVpcAttachment _,
          LoadBalancer _,
          TargetGroup _ ->
          insideVpc(example);
      case InternetGateway _ -> network.internetGateway();
      case VpnGateway _ -> junctions.vpnGateway();
      case Channel _ -> channel();
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
          ManagedPolicy _ ->
          outsideVpc(example);
      case NetworkFirewall _, PrivateVirtualInterface _, TransitVirtualInterface _ ->
          Refused.of("place.notDrawn", Blanks.nameOf(kind));
      case Multiplex _,
          MediaConnectFlow _,
          MediaPackageChannel _,
          MediaPackageV2ChannelGroup _,
          MediaPackageV2Channel _,
          MediaPackageV2OriginEndpoint _ ->
          place.vpc().isPresent()
              ? Refused.of("place.outside", Blanks.nameOf(kind))
              : services.like(example).orElseThrow();
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
          Refused.of("place.part", Blanks.nameOf(kind));
    };
  }

  private FreshResource subnet() {
    if (place.subnet().isPresent()) {
      return Refused.of("place.subnetInSubnet");
    }
    return place.vpc().map(network::subnet).orElseGet(() -> Refused.of("place.subnet"));
  }

  private FreshResource insideVpc(Resource example) {
    if (place.vpc().isEmpty()) {
      return Refused.of("place.inVpc", Blanks.nameOf(Kinds.of(example)));
    }
    Vpc vpc = place.vpc().get();
    return switch (example) {
      case RouteTable _ -> network.routeTable(vpc);
      case SecurityGroup _ -> network.securityGroup(vpc);
      case NetworkAcl _ -> network.networkAcl(vpc);
      case EgressOnlyInternetGateway _ -> junctions.egressOnlyGateway(vpc);
      case TransitGatewayAttachment _, TransitGatewayVpcAttachment _ ->
          junctions.vpcAttachment(vpc);
      case LoadBalancer _ -> front.loadBalancer(vpc);
      case TargetGroup _ -> front.targetGroup(vpc);
      default -> network.endpoint(vpc);
    };
  }

  private FreshResource channel() {
    return place.vpc().isPresent() && place.subnet().isEmpty()
        ? Refused.of("place.channel")
        : media.channel();
  }

  private FreshResource outsideVpc(Resource example) {
    if (place.vpc().isPresent()) {
      return Refused.of("place.outside", Blanks.nameOf(Kinds.of(example)));
    }
    return switch (example) {
      case Bucket _ -> Made.of(media.bucket());
      case Role _ -> Made.of(media.role());
      case Input _ -> media.input();
      case InputSecurityGroup _ -> Made.of(media.inputSecurityGroup());
      case ElasticIp _ -> Made.of(network.elasticIp());
      case VpcEndpointService _,
          DirectConnectGateway _,
          DhcpOptions _,
          AccessPoint _,
          ManagedPolicy _ ->
          front.inRegion(example);
      default -> junctions.inRegion(example);
    };
  }
}
