package dev.towpath.edit;

import static dev.towpath.edit.Blanks.attribute;
import static dev.towpath.edit.Blanks.ref;
import static dev.towpath.edit.FreshResource.Made;
import static dev.towpath.edit.FreshResource.Refused;

import dev.towpath.model.Cidr;
import dev.towpath.model.Containment;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Resource;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New VPCs and what stands in them. */
final class FreshNetwork {
  private static final String ANYWHERE = "0.0.0.0/0";

  /** The latest Amazon Linux of the Region, as CloudFormation looks it up when it deploys. */
  private static final String IMAGE =
      "{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}";

  private final Topology topology;
  private final Surroundings place;
  private final Blanks blanks;

  FreshNetwork(Topology topology, Surroundings place, Blanks blanks) {
    this.topology = topology;
    this.place = place;
    this.blanks = blanks;
  }

  FreshResource vpc() {
    Optional<Cidr> block = FreeBlocks.forVpc(topology);
    if (block.isEmpty()) {
      return Refused.of("place.noVpcBlock");
    }
    return Made.of(
        blanks.make(
            Vpc.class,
            Json.of("CidrBlock", block.get().toString())
                .with("EnableDnsSupport", Json.of(true))
                .with("EnableDnsHostnames", Json.of(true))));
  }

  FreshResource subnet(Vpc vpc) {
    if (vpc.cidrBlock().known().isEmpty()) {
      return Refused.of("place.vpcBlockUnknown", Names.of(vpc));
    }
    Optional<Cidr> block = FreeBlocks.forSubnet(topology, vpc);
    if (block.isEmpty()) {
      return Refused.of("place.noSubnetBlock", Names.of(vpc), vpc.cidrBlock().known().get());
    }
    return Made.of(
        blanks.make(
            Subnet.class,
            in(vpc)
                .with("CidrBlock", block.get().toString())
                .with(
                    "AvailabilityZone",
                    place.zone().orElseGet(() -> Zones.leastUsed(topology, vpc)))));
  }

  Made natGateway(Subnet subnet) {
    ElasticIp address = elasticIp();
    NatGateway gateway =
        blanks.make(
            NatGateway.class,
            Json.of("SubnetId", ref(subnet))
                .with("AllocationId", attribute(address.id(), "AllocationId"))
                .with("ConnectivityType", "public"));
    return Made.of(gateway, address);
  }

  ElasticIp elasticIp() {
    return blanks.make(ElasticIp.class, Json.of("Domain", "vpc"));
  }

  Made instance(Subnet subnet) {
    return Made.of(
        blanks.make(
            Instance.class,
            Json.of("SubnetId", ref(subnet))
                .with("ImageId", IMAGE)
                .with("InstanceType", "t3.micro")));
  }

  FreshResource internetGateway() {
    InternetGateway gateway = blanks.make(InternetGateway.class, Json.Obj.EMPTY);
    if (place.vpc().isEmpty()) {
      return Made.of(gateway);
    }
    Vpc vpc = place.vpc().get();
    boolean taken =
        Containment.children(topology, vpc).anyMatch(child -> child instanceof InternetGateway);
    if (taken) {
      return Refused.of("place.secondGateway", Names.of(vpc));
    }
    return Made.of(
        gateway,
        blanks.make(VpcGatewayAttachment.class, in(vpc).with("InternetGatewayId", ref(gateway))));
  }

  Made routeTable(Vpc vpc) {
    RouteTable table = blanks.make(RouteTable.class, in(vpc));
    List<Resource> parts = new ArrayList<>();
    place
        .subnet()
        .filter(this::hasNoRouteTable)
        .ifPresent(subnet ->
            parts.add(
                blanks.make(
                    SubnetRouteTableAssociation.class,
                    Json.of("SubnetId", ref(subnet)).with("RouteTableId", ref(table)))));
    return new Made(table, parts);
  }

  private boolean hasNoRouteTable(Subnet subnet) {
    return topology.referrers(subnet.id(), SubnetRouteTableAssociation.class).findAny().isEmpty();
  }

  Made networkAcl(Vpc vpc) {
    NetworkAcl acl = blanks.make(NetworkAcl.class, in(vpc));
    List<Resource> parts = new ArrayList<>(List.of(allowAll(acl, false), allowAll(acl, true)));
    place
        .subnet()
        .filter(this::hasNoNetworkAcl)
        .ifPresent(subnet ->
            parts.add(
                blanks.make(
                    SubnetNetworkAclAssociation.class,
                    Json.of("SubnetId", ref(subnet)).with("NetworkAclId", ref(acl)))));
    return new Made(acl, parts);
  }

  private boolean hasNoNetworkAcl(Subnet subnet) {
    return topology.referrers(subnet.id(), SubnetNetworkAclAssociation.class).findAny().isEmpty();
  }

  private NetworkAclEntry allowAll(NetworkAcl acl, boolean egress) {
    return blanks.make(
        NetworkAclEntry.class,
        Json.of("NetworkAclId", ref(acl))
            .with("RuleNumber", Json.of(100))
            .with("Egress", Json.of(egress))
            .with("RuleAction", "allow")
            .with("Protocol", Json.of(-1))
            .with("CidrBlock", ANYWHERE));
  }

  /** Outbound as EC2 itself sets it: everything. */
  Made securityGroup(Vpc vpc) {
    return Made.of(
        blanks.make(
            SecurityGroup.class,
            in(vpc)
                .with("GroupDescription", "Network interfaces in " + described(vpc))
                .with(
                    "SecurityGroupEgress",
                    Json.list(Json.of("IpProtocol", "-1").with("CidrIp", ANYWHERE)))));
  }

  /** The characters that EC2 allows in a description are a few ASCII ones, at most 255. */
  private static String described(Vpc vpc) {
    String name = Names.of(vpc);
    return name.matches("[A-Za-z0-9 ._-]{1,200}") ? name : "the VPC";
  }

  Made endpoint(Vpc vpc) {
    Json.Obj properties =
        in(vpc)
            .with("ServiceName", "com.amazonaws." + place.home().region() + ".s3")
            .with("VpcEndpointType", "Gateway");
    List<Json> tables =
        place.subnet().stream()
            .flatMap(s -> topology.referrers(s.id(), SubnetRouteTableAssociation.class))
            .flatMap(association -> association.routeTable().target().stream())
            .map(Blanks::ref)
            .toList();
    return Made.of(
        blanks.make(
            VpcEndpoint.class,
            tables.isEmpty()
                ? properties
                : properties.with("RouteTableIds", new Json.Arr(tables))));
  }

  private static Json.Obj in(Vpc vpc) {
    return Json.of("VpcId", ref(vpc));
  }
}
