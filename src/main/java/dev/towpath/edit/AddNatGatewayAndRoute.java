package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/**
 * Gives subnets a way to the internet: a NAT gateway with an Elastic IP address in a public subnet
 * of the same zone, and a route to it for all addresses. What is there already is used; what is
 * missing (public subnet, internet gateway, route tables) is made.
 *
 * @param subnets the subnets that shall reach the internet
 * @param name what the label calls them
 */
public record AddNatGatewayAndRoute(List<ResourceId> subnets, String name) implements Edit {
  private static final String NAT = "NatGatewayId";

  /** Copies the subnets. */
  public AddNatGatewayAndRoute {
    subnets = List.copyOf(subnets);
  }

  /** A design and a NAT gateway in it. */
  private record Made(Design design, ResourceId nat) {}

  @Override
  public Message label() {
    return Message.of("edit", "addNat", name);
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (ResourceId id : subnets) {
      Topology topology = result.topology();
      Optional<Subnet> subnet = topology.get(id, Subnet.class);
      Optional<Vpc> vpc = subnet.flatMap(s -> topology.get(s.vpc(), Vpc.class));
      if (vpc.isPresent() && !leadsToNat(topology, subnet.get())) {
        result = connect(result, subnet.get(), vpc.get());
      }
    }
    return result;
  }

  private static boolean leadsToNat(Topology topology, Subnet subnet) {
    return SubnetTables.of(topology, subnet.id())
        .flatMap(t -> SubnetTables.defaultRoute(topology, t.id()))
        .flatMap(r -> topology.get(r.natGateway(), NatGateway.class))
        .filter(n -> serves(topology, n))
        .isPresent();
  }

  /** Whether a NAT gateway can reach the internet. */
  private static boolean serves(Topology topology, NatGateway nat) {
    boolean isPublic =
        nat.connectivityType().isAbsent() || nat.connectivityType().equals(Value.of("public"));
    return isPublic
        && !nat.allocation().isNone()
        && topology
            .get(nat.subnet(), Subnet.class)
            .filter(s -> SubnetTables.isPublic(topology, s))
            .isPresent();
  }

  private static Design connect(Design design, Subnet subnet, Vpc vpc) {
    return existing(design.topology(), subnet, vpc)
        .map(nat -> new Made(design, nat.id()))
        .or(() -> PublicSubnets.near(design, subnet, vpc).map(AddNatGatewayAndRoute::make))
        .map(made -> route(made.design(), subnet, vpc, made.nat()))
        .orElse(design);
  }

  private static Optional<NatGateway> existing(Topology topology, Subnet subnet, Vpc vpc) {
    return topology
        .referrers(vpc.id(), Subnet.class)
        .filter(s -> s.availabilityZone().equals(subnet.availabilityZone()))
        .flatMap(s -> topology.referrers(s.id(), NatGateway.class))
        .filter(n -> serves(topology, n))
        .findFirst();
  }

  private static Made make(PublicSubnets.Made place) {
    Design design = place.design();
    Home home = design.topology().get(place.subnet()).map(Resource::home).orElse(design.home());
    ResourceId nat = design.topology().freeId("NatGateway");
    ResourceId address = design.topology().freeId(nat.value() + "Address");
    Design withAddress =
        design.with(Properties.read("AWS::EC2::EIP", address, home, Json.of("Domain", "vpc")));
    Json.Obj properties =
        Json.of("SubnetId", Json.of("Ref", place.subnet().value()))
            .with(
                "AllocationId",
                Json.of(
                    "Fn::GetAtt", Json.list(Json.of(address.value()), Json.of("AllocationId"))));
    Resource gateway = Properties.read("AWS::EC2::NatGateway", nat, home, properties);
    return new Made(Spot.place(withAddress, gateway, place.subnet()), nat);
  }

  private static Design route(Design design, Subnet subnet, Vpc vpc, ResourceId nat) {
    SubnetTables.Made made = SubnetTables.ensure(design, subnet, vpc.id());
    Topology topology = made.design().topology();
    if (SubnetTables.defaultRoute(topology, made.table()).isEmpty()) {
      return SubnetTables.route(made.design(), made.table(), NAT, nat);
    }
    long users = topology.referrers(made.table(), SubnetRouteTableAssociation.class).count();
    SubnetTables.Made own =
        users > 1 ? SubnetTables.own(made.design(), subnet, vpc.id(), made.table()) : made;
    Route old = SubnetTables.defaultRoute(own.design().topology(), own.table()).orElseThrow();
    return own.design().with(redirected(old, nat));
  }

  private static Resource redirected(Route route, ResourceId nat) {
    Json.Obj properties =
        Json.of("RouteTableId", Properties.of(route).object("RouteTableId"))
            .with("DestinationCidrBlock", Cidr.ANY_IPV4.toString())
            .with(NAT, Json.of("Ref", nat.value()));
    return Properties.read("AWS::EC2::Route", route.id(), route.home(), properties);
  }
}
