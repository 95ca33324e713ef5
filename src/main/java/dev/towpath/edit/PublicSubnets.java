package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.Optional;

/** Finds a subnet that faces the internet, or makes one. */
final class PublicSubnets {
  private PublicSubnets() {}

  /** A design and a public subnet in it. */
  record Made(Design design, ResourceId subnet) {}

  /**
   * A public subnet in the zone of the given one; empty where the VPC has no free block for a new
   * one.
   */
  static Optional<Made> near(Design design, Subnet subnet, Vpc vpc) {
    Optional<Subnet> existing =
        design
            .topology()
            .referrers(vpc.id(), Subnet.class)
            .filter(s -> s.availabilityZone().equals(subnet.availabilityZone()))
            .filter(s -> SubnetTables.isPublic(design.topology(), s))
            .findFirst();
    if (existing.isPresent()) {
      return Optional.of(new Made(design, existing.get().id()));
    }
    return freeBlock(design.topology(), vpc).map(block -> make(design, subnet, vpc, block));
  }

  private static Optional<Cidr> freeBlock(Topology topology, Vpc vpc) {
    // A subnet whose block is not known may lie anywhere in the VPC.
    boolean unsure =
        topology
            .referrers(vpc.id(), Subnet.class)
            .anyMatch(s -> s.cidrBlock() instanceof Value.Formula<Cidr>);
    return unsure ? Optional.empty() : FreeBlocks.forSubnet(topology, vpc);
  }

  private static Made make(Design design, Subnet like, Vpc vpc, Cidr block) {
    ResourceId id = design.topology().freeId("PublicSubnet");
    Json.Obj properties =
        Json.of("VpcId", Json.of("Ref", vpc.id().value())).with("CidrBlock", block.toString());
    Optional<Json> zone = Properties.get(like, "AvailabilityZone");
    Json.Obj placed = zone.map(z -> properties.with("AvailabilityZone", z)).orElse(properties);
    Subnet subnet = (Subnet) Properties.read("AWS::EC2::Subnet", id, vpc.home(), placed);
    Design drawn = Spot.place(design, subnet, vpc.id());
    SubnetTables.Made made = publicTable(drawn, vpc, subnet);
    return new Made(SubnetTables.associate(made.design(), subnet, made.table()), id);
  }

  /** A table of the VPC that leads to its internet gateway; made with the gateway where missing. */
  private static SubnetTables.Made publicTable(Design design, Vpc vpc, Subnet beside) {
    Optional<RouteTable> existing =
        design
            .topology()
            .referrers(vpc.id(), Subnet.class)
            .filter(s -> SubnetTables.isPublic(design.topology(), s))
            .flatMap(s -> SubnetTables.of(design.topology(), s.id()).stream())
            .findFirst();
    if (existing.isPresent()) {
      return new SubnetTables.Made(design, existing.get().id());
    }
    ResourceId gateway = attached(design.topology(), vpc).orElseGet(() -> candidate(design));
    Design withGateway = attach(design, vpc, gateway);
    SubnetTables.Made made =
        SubnetTables.newTable(withGateway, "PublicRouteTable", beside, vpc.id());
    return new SubnetTables.Made(
        SubnetTables.route(made.design(), made.table(), "GatewayId", gateway), made.table());
  }

  private static Optional<ResourceId> attached(Topology topology, Vpc vpc) {
    return topology
        .referrers(vpc.id(), VpcGatewayAttachment.class)
        .flatMap(a -> topology.get(a.internetGateway(), InternetGateway.class).stream())
        .map(InternetGateway::id)
        .findFirst();
  }

  /** A gateway that waits to be attached, else the id of a new one. */
  private static ResourceId candidate(Design design) {
    return design
        .topology()
        .all(InternetGateway.class)
        .filter(g ->
            design.topology().referrers(g.id(), VpcGatewayAttachment.class).findAny().isEmpty())
        .map(InternetGateway::id)
        .findFirst()
        .orElseGet(() -> design.topology().freeId("InternetGateway"));
  }

  private static Design attach(Design design, Vpc vpc, ResourceId gateway) {
    if (attached(design.topology(), vpc).isPresent()) {
      return design;
    }
    ResourceId id = design.topology().freeId(gateway.value() + "Attachment");
    Resource attachment =
        Properties.read(
            "AWS::EC2::VPCGatewayAttachment",
            id,
            vpc.home(),
            Json.of("VpcId", Json.of("Ref", vpc.id().value()))
                .with("InternetGatewayId", Json.of("Ref", gateway.value())));
    Design with = design.with(attachment);
    if (design.topology().contains(gateway)) {
      return with;
    }
    return Spot.place(
        with,
        Properties.read("AWS::EC2::InternetGateway", gateway, vpc.home(), Json.Obj.EMPTY),
        vpc.id());
  }
}
