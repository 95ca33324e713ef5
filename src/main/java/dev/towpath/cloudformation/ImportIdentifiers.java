package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Observation;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an import change set is told which resource of the account is meant: the primary identifier
 * of its type (CloudFormation's resource type schemas).
 */
final class ImportIdentifiers {
  /** The property of the identifier, where it is AWS's own id and not called {@code Id}. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("AWS::EC2::VPC", "VpcId"),
          Map.entry("AWS::EC2::Subnet", "SubnetId"),
          Map.entry("AWS::EC2::RouteTable", "RouteTableId"),
          Map.entry("AWS::EC2::InternetGateway", "InternetGatewayId"),
          Map.entry("AWS::EC2::NatGateway", "NatGatewayId"),
          Map.entry("AWS::EC2::Instance", "InstanceId"),
          Map.entry("AWS::EC2::CustomerGateway", "CustomerGatewayId"),
          Map.entry("AWS::EC2::VPNGateway", "VPNGatewayId"),
          Map.entry("AWS::EC2::VPNConnection", "VpnConnectionId"),
          Map.entry("AWS::EC2::PrefixList", "PrefixListId"),
          Map.entry("AWS::EC2::TransitGatewayRouteTable", "TransitGatewayRouteTableId"));

  private static final Pattern ASSOCIATION = Pattern.compile("(rtb|acl)assoc-[0-9a-f]+");
  private static final Pattern MEDIALIVE = Pattern.compile("\\d+");

  private final Topology topology;

  ImportIdentifiers(Topology topology) {
    this.topology = topology;
  }

  /** The identifier; empty where the resource is not deployed, or AWS does not tell it apart. */
  Optional<Json.Obj> of(Resource resource) {
    String id = resource.id().value();
    return switch (resource) {
      case Bucket bucket -> known("BucketName", bucket.bucketName());
      case BucketPolicy policy ->
          topology.get(policy.bucket(), Bucket.class).flatMap(b -> known("Bucket", b.bucketName()));
      case Role role -> known("RoleName", role.roleName());
      case ElasticIp address -> elasticIp(address);
      case Route route -> route(route);
      case VpcGatewayAttachment attachment -> attachment(attachment);
      case SubnetRouteTableAssociation _ ->
          Optional.of(Json.of("Id", id)).filter(_ -> ASSOCIATION.matcher(id).matches());
      case SubnetNetworkAclAssociation _ ->
          Optional.of(Json.of("AssociationId", id)).filter(_ -> ASSOCIATION.matcher(id).matches());
      case Channel _, Input _, InputSecurityGroup _ ->
          Optional.of(Json.of("Id", id)).filter(_ -> MEDIALIVE.matcher(id).matches());
      default -> numbered(resource);
    };
  }

  private static Optional<Json.Obj> known(String name, Value<String> value) {
    return value.known().map(text -> Json.of(name, text));
  }

  private static Optional<Json.Obj> numbered(Resource resource) {
    boolean has = Kinds.of(resource).kind().filter(kind -> !kind.idPrefix().isEmpty()).isPresent();
    return Optional.of(resource)
        .filter(_ -> has)
        .flatMap(Physical::id)
        .map(id -> Json.of(NAMES.getOrDefault(Kinds.typeOf(resource), "Id"), id));
  }

  private static Optional<Json.Obj> elasticIp(ElasticIp address) {
    return Physical.id(address)
        .flatMap(id ->
            address
                .rest()
                .observed(Observation.PUBLIC_IP)
                .known()
                .map(ip -> Json.of("PublicIp", ip).with("AllocationId", id)));
  }

  private Optional<Json.Obj> route(Route route) {
    Optional<String> table =
        topology.get(route.routeTable(), RouteTable.class).flatMap(Physical::id);
    Optional<String> destination =
        route
            .destinationCidrBlock()
            .known()
            .or(() -> route.destinationIpv6CidrBlock().known())
            .map(Cidr::toString)
            .or(() -> route.destinationPrefixListId().known());
    return table.flatMap(
        t -> destination.map(d -> Json.of("RouteTableId", t).with("CidrBlock", d)));
  }

  private Optional<Json.Obj> attachment(VpcGatewayAttachment attachment) {
    String type = attachment.internetGateway().isNone() ? "VGW" : "IGW";
    return topology
        .get(attachment.vpc(), Vpc.class)
        .flatMap(Physical::id)
        .map(vpc -> Json.of("AttachmentType", type).with("VpcId", vpc));
  }
}
