package dev.towpath.network;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.LoadBalancerSubnet;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The interfaces of a load balancer: those that a scan has found, else one in each of its subnets
 * (Elastic Load Balancing User Guide, "How Elastic Load Balancing works").
 */
record BalancerInterfaces(Topology topology, LoadBalancer balancer) {

  Stream<PlaceOfInterface> places() {
    Interfaces interfaces = new Interfaces(topology);
    List<ElasticNetworkInterface> found = interfaces.ownedBy(balancer.id()).toList();
    if (!found.isEmpty()) {
      return found.stream().flatMap(own -> interfaces.of(own).stream());
    }
    return balancer.allSubnets().stream()
        .flatMap(ref -> topology.get(ref, Subnet.class).stream())
        .map(subnet -> in(subnet, interfaces));
  }

  private PlaceOfInterface in(Subnet subnet, Interfaces interfaces) {
    Optional<LoadBalancerSubnet> mapping =
        balancer.subnetMappings().stream().filter(m -> m.subnet().isTo(subnet.id())).findFirst();
    List<Ref<SecurityGroup>> groups =
        Ref.list(balancer.securityGroups(), balancer.rest().properties(), "SecurityGroups");
    return new PlaceOfInterface(
        balancer.id(),
        Names.of(balancer),
        subnet.id(),
        groups,
        hasNoDefaultGroup(),
        List.of(mapping.map(LoadBalancerSubnet::privateIpv4Address).orElseGet(Value::absent)),
        List.of(),
        PublicAddresses.of(publicAddress(mapping, interfaces)),
        Value.absent(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /**
   * Whether nothing filters its traffic where it names no groups: a Network Load Balancer made
   * without groups has none for good, a Gateway Load Balancer never has any; an Application Load
   * Balancer has the VPC's default group.
   */
  private boolean hasNoDefaultGroup() {
    return balancer.type().equals(Value.of("network"))
        || balancer.type().equals(Value.of("gateway"));
  }

  private PublicAddress publicAddress(Optional<LoadBalancerSubnet> mapping, Interfaces interfaces) {
    if (balancer.scheme().equals(Value.of("internal"))
        || balancer.type().equals(Value.of("gateway"))) {
      return new PublicAddress.Missing();
    }
    if (!balancer.scheme().isAbsent() && balancer.scheme().known().isEmpty()) {
      return new PublicAddress.Open();
    }
    return mapping
        .flatMap(m -> topology.get(m.allocation(), ElasticIp.class))
        .map(interfaces::elastic)
        .orElseGet(PublicAddress.AtLaunch::new);
  }
}
