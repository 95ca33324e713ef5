package dev.towpath.network;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
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
import dev.towpath.model.OtherResource;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a route leads to. */
sealed interface RouteTarget {
  /** Every interface of the VPC. */
  record Local() implements RouteTarget {}

  /** An internet gateway. */
  record Internet(InternetGateway gateway) implements RouteTarget {}

  /** A NAT gateway. */
  record Nat(NatGateway gateway) implements RouteTarget {}

  /** An instance that forwards, such as a firewall. */
  record Appliance(Instance instance) implements RouteTarget {}

  /** A gateway endpoint. */
  record Endpoint(VpcEndpoint endpoint) implements RouteTarget {}

  /** A resource that is gone. */
  record Gone(ResourceId id) implements RouteTarget {}

  /**
   * Something that the design does not hold or that is not analysed.
   *
   * @param name its id, formula or property
   */
  record Unclear(String name) implements RouteTarget {}

  /** Targets of routes that the model does not declare. */
  Set<String> UNDECLARED =
      Set.of(
          "TransitGatewayId",
          "VpcPeeringConnectionId",
          "NetworkInterfaceId",
          "VpcEndpointId",
          "EgressOnlyInternetGatewayId",
          "CarrierGatewayId",
          "LocalGatewayId",
          "CoreNetworkArn",
          "OdbNetworkArn");

  /** The target's name. */
  default String words() {
    return switch (this) {
      case Local _ -> "local";
      case Internet(InternetGateway gateway) -> Names.of(gateway);
      case Nat(NatGateway gateway) -> Names.of(gateway);
      case Appliance(Instance instance) -> Names.of(instance);
      case Endpoint(VpcEndpoint endpoint) -> Names.of(endpoint);
      case Gone(ResourceId id) -> id.value();
      case Unclear(String name) -> name;
    };
  }

  /** The target of a route. */
  static RouteTarget of(Topology topology, Route route) {
    return Stream.<Ref<?>>of(route.gateway(), route.natGateway(), route.instance())
        .filter(ref -> !ref.isNone())
        .findFirst()
        .map(ref -> of(topology, ref))
        .orElseGet(() -> new Unclear(undeclared(route)));
  }

  private static RouteTarget of(Topology topology, Ref<?> ref) {
    return switch (ref) {
      case Ref.To<?>(ResourceId id) ->
          topology.get(id).map(RouteTarget::of).orElseGet(() -> new Gone(id));
      case Ref.Outside<?>(String physicalId) when physicalId.equals("local") -> new Local();
      case Ref.Outside<?> _, Ref.Formula<?> _, Ref.None<?> _ -> new Unclear(Words.of(ref));
    };
  }

  private static RouteTarget of(Resource resource) {
    return switch (resource) {
      case InternetGateway gateway -> new Internet(gateway);
      case NatGateway nat -> new Nat(nat);
      case Instance instance -> new Appliance(instance);
      case VpcEndpoint endpoint -> new Endpoint(endpoint);
      case Vpc _,
          Subnet _,
          RouteTable _,
          Route _,
          SubnetRouteTableAssociation _,
          VpcGatewayAttachment _,
          ElasticIp _,
          SecurityGroup _,
          NetworkAcl _,
          NetworkAclEntry _,
          SubnetNetworkAclAssociation _,
          Bucket _,
          BucketPolicy _,
          Role _,
          Input _,
          InputSecurityGroup _,
          Channel _,
          Multiplex _,
          MediaConnectFlow _,
          MediaPackageChannel _,
          MediaPackageV2ChannelGroup _,
          MediaPackageV2Channel _,
          MediaPackageV2OriginEndpoint _,
          MediaConnectFlowSource _,
          MediaConnectFlowOutput _,
          MediaConnectFlowVpcInterface _,
          MediaPackageOriginEndpoint _,
          OtherResource _ ->
          new Unclear(Names.of(resource));
    };
  }

  private static String undeclared(Route route) {
    Optional<String> property =
        route.rest().properties().fields().keySet().stream()
            .filter(UNDECLARED::contains)
            .findFirst();
    return property.orElse("–");
  }
}
