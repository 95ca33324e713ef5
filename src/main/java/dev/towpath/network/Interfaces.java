package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/** Network interfaces and the place they have in a design. */
record Interfaces(Topology topology) {
  private static final String GROUPS = "SecurityGroupIds";

  /** The interface with its surroundings; empty where subnet or VPC are not in the design. */
  Optional<PlacedInterface> placed(NetworkInterface networkInterface) {
    return topology
        .get(networkInterface.subnet(), Subnet.class)
        .flatMap(subnet ->
            topology
                .get(subnet.vpc(), Vpc.class)
                .map(vpc -> placed(networkInterface, subnet, vpc)));
  }

  private PlacedInterface placed(NetworkInterface networkInterface, Subnet subnet, Vpc vpc) {
    return new PlacedInterface(
        networkInterface,
        subnet,
        vpc,
        addresses(networkInterface, subnet, vpc),
        Group.of(topology, vpc, networkInterface.securityGroups()));
  }

  private List<Cidr> addresses(NetworkInterface networkInterface, Subnet subnet, Vpc vpc) {
    Optional<List<Cidr>> known =
        networkInterface
            .privateAddress()
            .flatMap(Cidr::parse)
            .or(() -> subnet.cidrBlock().known())
            .map(List::of);
    return known.orElseGet(() -> {
      VpcBlocks blocks = VpcBlocks.of(topology, vpc);
      return blocks.open() ? List.of(Cidr.ANY_IPV4) : blocks.known();
    });
  }

  /** The primary interface of an instance; empty where its subnet is not in the design. */
  Optional<PlacedInterface> of(Instance instance) {
    return topology
        .get(instance.subnet(), Subnet.class)
        .flatMap(subnet ->
            placed(
                new NetworkInterface(
                    instance.id(),
                    subnet.id(),
                    groups(instance),
                    instance.privateIpAddress().known(),
                    Optional.empty())));
  }

  private static List<Ref<SecurityGroup>> groups(Instance instance) {
    Json.Obj others = instance.rest().properties();
    // Groups of EC2-Classic's property hold for a default VPC too, by name.
    String property = others.get("SecurityGroups").isPresent() ? "SecurityGroups" : GROUPS;
    return Ref.list(instance.securityGroups(), others, property);
  }

  /** The first hop: where the interface is, and whether AWS lets it be made so. */
  Hop source(PlacedInterface source) {
    NetworkInterface own = source.networkInterface();
    Hops hops = Hops.forward(own.owner());
    for (Group group : source.groups()) {
      if (group instanceof Group.Declared(var declared)
          && topology.get(declared.vpc(), Vpc.class).isPresent()
          && !declared.vpc().isTo(source.vpc().id())) {
        return hops.stops(
            ExplanationCode.UNASSOCIATED_COMPONENT,
            Optional.of(declared.id()),
            "interface.foreignGroup",
            Names.of(declared),
            Names.of(topology, declared.vpc().target().orElseThrow()),
            Names.of(source.subnet()),
            Names.of(source.vpc()));
      }
    }
    return hops.passes(
        Optional.of(source.subnet().id()),
        "interface.at",
        Names.of(topology, own.owner()),
        Names.of(source.subnet()),
        own.privateAddress()
            .or(() -> source.subnet().cidrBlock().known().map(Cidr::toString))
            .orElse("?"));
  }

  /** The only hop of an interface whose subnet or VPC is not in the design. */
  Hop unplaced(NetworkInterface networkInterface) {
    String subnet = networkInterface.subnet().value();
    boolean known = topology.contains(networkInterface.subnet());
    return Hops.forward(networkInterface.owner())
        .unknown(
            Optional.empty(),
            known ? "interface.noVpc" : "interface.noSubnet",
            Names.of(topology, networkInterface.owner()),
            known ? Names.of(topology, networkInterface.subnet()) : subnet);
  }
}
