package dev.towpath.cloudformation;

import dev.towpath.model.AccessPoint;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
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
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order in which people expect a template's resources: the network from the outside in, what
 * guards it, what stands in it, the media on top; every part right after its owner.
 */
final class TemplateOrder {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final List<Class<? extends Resource>> SECTIONS =
      List.of(
          Vpc.class,
          InternetGateway.class,
          EgressOnlyInternetGateway.class,
          Subnet.class,
          NatGateway.class,
          VpcPeeringConnection.class,
          TransitGateway.class,
          TransitGatewayRouteTable.class,
          TransitGatewayAttachment.class,
          TransitGatewayVpcAttachment.class,
          TransitGatewayPeeringAttachment.class,
          VpnGateway.class,
          CustomerGateway.class,
          VpnConnection.class,
          DirectConnectGateway.class,
          PrivateVirtualInterface.class,
          TransitVirtualInterface.class,
          PrefixList.class,
          RouteTable.class,
          NetworkAcl.class,
          SecurityGroup.class,
          VpcBlockPublicAccessOptions.class,
          DhcpOptions.class,
          VpcEndpoint.class,
          VpcEndpointService.class,
          NetworkFirewall.class,
          LoadBalancer.class,
          TargetGroup.class,
          Bucket.class,
          AccessPoint.class,
          Role.class,
          ManagedPolicy.class,
          Instance.class,
          MediaConnectFlow.class,
          ElasticNetworkInterface.class,
          InputSecurityGroup.class,
          Input.class,
          MediaPackageChannel.class,
          MediaPackageV2ChannelGroup.class,
          MediaPackageV2Channel.class,
          MediaPackageV2OriginEndpoint.class,
          Multiplex.class,
          Channel.class,
          FlowLog.class,
          OtherResource.class);

  private final Topology topology;
  private final LogicalIds ids;

  TemplateOrder(Topology topology, LogicalIds ids) {
    this.topology = topology;
    this.ids = ids;
  }

  /** The resources in order. */
  List<Resource> sort(List<Resource> resources) {
    return resources.stream()
        .sorted(
            Comparator.<Resource>comparingInt(r -> SECTIONS.indexOf(section(r)))
                .thenComparing(TemplateOrder::block)
                .thenComparing(r -> naturally(owner(r)))
                .thenComparingInt(TemplateOrder::place)
                .thenComparing(r -> naturally(name(r.id()))))
        .toList();
  }

  private static Class<? extends Resource> section(Resource resource) {
    return switch (resource) {
      case Route _, SubnetRouteTableAssociation _, GatewayRouteTableAssociation _ ->
          RouteTable.class;
      case VpcCidrBlock _ -> Vpc.class;
      case VpcDhcpOptionsAssociation _ -> DhcpOptions.class;
      case Listener _ -> LoadBalancer.class;
      case DirectConnectGatewayAssociation _ -> DirectConnectGateway.class;
      case IamPolicy _, RoleInlinePolicy _, InstanceProfile _ -> Role.class;
      case SubnetCidrBlock _ -> Subnet.class;
      case VpcGatewayAttachment attachment ->
          attachment.vpnGateway().isNone() ? InternetGateway.class : VpnGateway.class;
      case VpnGatewayRoutePropagation _ -> VpnGateway.class;
      case VpnConnectionRoute _ -> VpnConnection.class;
      case TransitGatewayRoute _,
          TransitGatewayRouteTableAssociation _,
          TransitGatewayRouteTablePropagation _ ->
          TransitGatewayRouteTable.class;
      case ElasticIp _ -> NatGateway.class;
      case ElasticIpAssociation _, NetworkInterfaceAttachment _ -> ElasticNetworkInterface.class;
      case SecurityGroupIngress _, SecurityGroupEgress _ -> SecurityGroup.class;
      case VpcBlockPublicAccessExclusion _ -> VpcBlockPublicAccessOptions.class;
      case NetworkAclEntry _, SubnetNetworkAclAssociation _ -> NetworkAcl.class;
      case BucketPolicy _ -> Bucket.class;
      case MediaConnectFlowSource _, MediaConnectFlowOutput _, MediaConnectFlowVpcInterface _ ->
          MediaConnectFlow.class;
      case MediaPackageOriginEndpoint _ -> MediaPackageChannel.class;
      default -> resource.getClass();
    };
  }

  private String owner(Resource resource) {
    return switch (resource) {
      case Route r -> name(r.routeTable());
      case SubnetRouteTableAssociation a -> name(a.routeTable());
      case GatewayRouteTableAssociation a -> name(a.routeTable());
      case VpcCidrBlock b -> name(b.vpc());
      case VpcDhcpOptionsAssociation a -> name(a.dhcpOptions());
      case Listener l -> name(l.loadBalancer());
      case DirectConnectGatewayAssociation a -> name(a.directConnectGateway());
      case IamPolicy p -> p.roles().stream().findFirst().map(this::name).orElse("");
      case RoleInlinePolicy p -> name(p.role());
      case InstanceProfile p -> p.roles().stream().findFirst().map(this::name).orElse("");
      case SubnetCidrBlock b -> name(b.subnet());
      case VpcGatewayAttachment a -> name(a.internetGateway()) + name(a.vpnGateway());
      case VpnGatewayRoutePropagation p -> name(p.vpnGateway());
      case VpnConnectionRoute r -> name(r.vpnConnection());
      case TransitGatewayRoute r -> name(r.routeTable());
      case TransitGatewayRouteTableAssociation a -> name(a.routeTable());
      case TransitGatewayRouteTablePropagation p -> name(p.routeTable());
      case SecurityGroupIngress r -> name(r.group());
      case SecurityGroupEgress r -> name(r.group());
      case ElasticIp e ->
          topology
              .referrers(e.id(), NatGateway.class)
              .findFirst()
              .map(nat -> name(nat.id()))
              .orElseGet(() -> name(e.id()));
      case NetworkAclEntry e -> name(e.networkAcl());
      case SubnetNetworkAclAssociation a -> name(a.networkAcl());
      case BucketPolicy p -> name(p.bucket());
      case MediaConnectFlowSource s -> name(s.flow());
      case MediaConnectFlowOutput o -> name(o.flow());
      case MediaConnectFlowVpcInterface i -> name(i.flow());
      case MediaPackageOriginEndpoint e -> name(e.channel());
      default -> name(resource.id());
    };
  }

  /** Where it stands beside its owner: an address before its NAT gateway, entries before uses. */
  private static int place(Resource resource) {
    return switch (resource) {
      case ElasticIp _ -> -1;
      case MediaConnectFlowVpcInterface _, MediaConnectFlowSource _, MediaPackageOriginEndpoint _ ->
          1;
      case MediaConnectFlowOutput _ -> 2;
      case Route _,
          NetworkAclEntry _,
          VpcGatewayAttachment _,
          BucketPolicy _,
          VpcCidrBlock _,
          SubnetCidrBlock _,
          Listener _,
          IamPolicy _,
          RoleInlinePolicy _,
          TransitGatewayRoute _,
          VpnConnectionRoute _,
          SecurityGroupIngress _,
          SecurityGroupEgress _ ->
          1;
      case SubnetRouteTableAssociation _,
          SubnetNetworkAclAssociation _,
          GatewayRouteTableAssociation _,
          TransitGatewayRouteTableAssociation _,
          TransitGatewayRouteTablePropagation _,
          VpnGatewayRoutePropagation _,
          InstanceProfile _,
          VpcDhcpOptionsAssociation _,
          DirectConnectGatewayAssociation _,
          ElasticIpAssociation _,
          NetworkInterfaceAttachment _ ->
          2;
      default -> 0;
    };
  }

  /** Subnets stand in the order of their addresses; the width makes the text sort like them. */
  private static String block(Resource resource) {
    return resource instanceof Subnet subnet
        ? subnet.cidrBlock().known().map(c -> naturally(c.toString())).orElse("~")
        : "";
  }

  private String name(Ref<?> ref) {
    return ref.target().map(this::name).orElse("");
  }

  private String name(ResourceId id) {
    return ids.of(id).orElse("");
  }

  /** A key that puts 2 before 10. */
  private static String naturally(String name) {
    Function<MatchResult, String> padded =
        m -> "0".repeat(Math.max(0, 12 - m.group().length())) + m.group();
    return NUMBER.matcher(name).replaceAll(padded);
  }
}
