package dev.towpath.cloudformation;

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
          Subnet.class,
          NatGateway.class,
          RouteTable.class,
          NetworkAcl.class,
          SecurityGroup.class,
          VpcEndpoint.class,
          Bucket.class,
          Role.class,
          Instance.class,
          MediaConnectFlow.class,
          InputSecurityGroup.class,
          Input.class,
          MediaPackageChannel.class,
          MediaPackageV2ChannelGroup.class,
          MediaPackageV2Channel.class,
          MediaPackageV2OriginEndpoint.class,
          Multiplex.class,
          Channel.class,
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
      case Route _, SubnetRouteTableAssociation _ -> RouteTable.class;
      case VpcGatewayAttachment _ -> InternetGateway.class;
      case ElasticIp _ -> NatGateway.class;
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
      case VpcGatewayAttachment a -> name(a.internetGateway());
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
      case Route _, NetworkAclEntry _, VpcGatewayAttachment _, BucketPolicy _ -> 1;
      case SubnetRouteTableAssociation _, SubnetNetworkAclAssociation _ -> 2;
      case MediaConnectFlowVpcInterface _, MediaConnectFlowSource _, MediaPackageOriginEndpoint _ ->
          1;
      case MediaConnectFlowOutput _ -> 2;
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
