package dev.towpath.edit;

import static dev.towpath.edit.Blanks.attribute;
import static dev.towpath.edit.Blanks.ref;
import static dev.towpath.edit.ConnectNetwork.already;
import static dev.towpath.edit.ConnectNetwork.names;
import static dev.towpath.edit.Offer.step;

import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Listener;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.Names;
import dev.towpath.model.References;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.TargetGroup;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Connections of load balancers: the subnets that they stand in, and what they send connections to
 * (Elastic Load Balancing, "Target groups for your Application/Network/Gateway Load Balancers").
 */
final class ConnectBalancers {
  private static final String GATEWAY = "gateway";
  private static final Map<String, Set<String>> PROTOCOLS =
      Map.of(
          "application",
          Set.of("HTTP", "HTTPS"),
          "network",
          Set.of("TCP", "UDP", "TCP_UDP", "TLS", "QUIC", "TCP_QUIC"),
          GATEWAY,
          Set.of("GENEVE"));

  private final Topology topology;

  ConnectBalancers(Topology topology) {
    this.topology = topology;
  }

  Offer offer(Pair pair) {
    return switch (pair) {
      case Pair(LoadBalancer balancer, Subnet subnet) -> subnet(balancer, subnet);
      case Pair(LoadBalancer balancer, SecurityGroup group) -> group(balancer, group);
      case Pair(LoadBalancer balancer, TargetGroup group) -> listen(balancer, group);
      case Pair(TargetGroup group, Instance instance) -> target(group, instance);
      default -> Offer.NONE;
    };
  }

  private Offer subnet(LoadBalancer balancer, Subnet subnet) {
    List<Subnet> present =
        balancer.allSubnets().stream()
            .flatMap(ref -> topology.get(ref, Subnet.class).stream())
            .toList();
    if (present.stream().anyMatch(s -> s.id().equals(subnet.id()))) {
      return already(balancer, subnet);
    }
    if (present.stream().anyMatch(s -> Vpcs.differ(topology, s, subnet))) {
      return Offer.refused("connect.differentVpcs", Names.of(balancer), Names.of(subnet));
    }
    boolean taken =
        subnet.availabilityZone().known().isPresent()
            && present.stream()
                .anyMatch(s -> s.availabilityZone().equals(subnet.availabilityZone()));
    if (taken) {
      return Offer.refused(
          "connect.balancerZone", Names.of(balancer), subnet.availabilityZone().or(""));
    }
    AddReference add =
        balancer.subnetMappings().isEmpty()
            ? AddReference.to(balancer, List.of("Subnets"), ref(subnet))
            : AddReference.to(
                balancer, List.of("SubnetMappings"), Json.of("SubnetId", ref(subnet)));
    return Offer.of(step("connect.endpointSubnet", names(balancer, subnet), add));
  }

  private Offer group(LoadBalancer balancer, SecurityGroup group) {
    if (type(balancer).equals(GATEWAY)) {
      return Offer.refused("connect.balancerHasNoGroups", Names.of(balancer));
    }
    if (balancer.securityGroups().stream().anyMatch(ref -> ref.isTo(group.id()))) {
      return already(balancer, group);
    }
    boolean elsewhere =
        balancer.allSubnets().stream()
            .flatMap(ref -> topology.get(ref, Subnet.class).stream())
            .anyMatch(subnet -> Vpcs.differ(topology, subnet, group));
    return elsewhere
        ? Offer.refused("connect.differentVpcs", Names.of(balancer), Names.of(group))
        : Offer.of(
            step(
                "connect.use",
                names(balancer, group),
                AddReference.to(
                    balancer, List.of("SecurityGroups"), attribute(group.id(), "GroupId"))));
  }

  private Offer listen(LoadBalancer balancer, TargetGroup group) {
    String protocol = group.protocol().or("");
    if (!protocol.isEmpty() && !protocols(balancer).contains(protocol)) {
      return Offer.refused(
          "connect.balancerProtocol", Names.of(balancer), Names.of(group), protocol);
    }
    boolean fed =
        topology
            .referrers(balancer.id(), Listener.class)
            .anyMatch(listener -> References.of(listener).contains(group.id()));
    if (fed) {
      return already(balancer, group);
    }
    Json action = Json.of("Type", "forward").with("TargetGroupArn", ref(group));
    Json.Obj listener =
        Json.of("LoadBalancerArn", ref(balancer)).with("DefaultActions", Json.list(action));
    return Offer.of(
        step(
            "connect.listen",
            names(balancer, group),
            AddJoint.of(Listener.class, balancer, ports(balancer, group, listener))));
  }

  /** A Gateway Load Balancer's listener takes everything and has no port. */
  private static Json.Obj ports(LoadBalancer balancer, TargetGroup group, Json.Obj listener) {
    if (type(balancer).equals(GATEWAY)) {
      return listener;
    }
    boolean application = type(balancer).equals("application");
    return listener
        .with("Port", Json.of(group.port().or(application ? 80 : 443)))
        .with("Protocol", group.protocol().or(application ? "HTTP" : "TCP"));
  }

  /** Targets by address are no references, so a line cannot stand for one. */
  private Offer target(TargetGroup group, Instance instance) {
    if (!group.targetType().or("instance").equals("instance")) {
      return Offer.refused("connect.targetType", Names.of(group), Names.of(instance));
    }
    if (Vpcs.differ(topology, group, instance)) {
      return Offer.refused("connect.differentVpcs", Names.of(group), Names.of(instance));
    }
    return References.of(group).contains(instance.id())
        ? already(group, instance)
        : Offer.of(
            step(
                "connect.target",
                names(group, instance),
                AddReference.to(group, List.of("Targets"), Json.of("Id", ref(instance)))));
  }

  private static Set<String> protocols(LoadBalancer balancer) {
    return PROTOCOLS.getOrDefault(type(balancer), Set.of());
  }

  private static String type(LoadBalancer balancer) {
    return balancer.type().or("application");
  }
}
