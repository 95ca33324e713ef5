package dev.towpath.proof;

import dev.towpath.model.Listener;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.network.Network;
import java.util.List;
import java.util.stream.Stream;

/** Where load balancers can be reached: in each of their subnets, at each of their listeners. */
record BalancerAims(Aims aims) {
  private static final WhoCan.Service HTTPS = new WhoCan.Service("tcp", 443);

  Stream<Aim> of(LoadBalancer balancer) {
    List<NetworkInterface> interfaces = new Network(aims.topology()).interfacesOf(balancer.id());
    return services(balancer)
        .flatMap(at -> interfaces.stream().map(from -> aim(balancer, from, at)));
  }

  /**
   * The name of a balancer that faces the internet leads to its public addresses, also from within
   * a VPC (Elastic Load Balancing User Guide, "How Elastic Load Balancing works").
   */
  private Aim aim(LoadBalancer balancer, NetworkInterface at, WhoCan.Service service) {
    Aim placed = aims.aim(balancer, at, service, new Target.Placed(at));
    if (balancer.scheme().equals(Value.of("internal")) || isGateway(balancer)) {
      return placed;
    }
    Target.AnyHost named =
        new Target.AnyHost(Aims.words("reach.publicBalancer", Names.of(balancer)));
    return Aim.of(placed.resource(), placed.name(), named, service)
        .outside(placed.target())
        .bound(new Aim.Bound.Beyond(named.why()));
  }

  private Stream<WhoCan.Service> services(LoadBalancer balancer) {
    if (aims.asked().isPresent()) {
      return aims.asked().stream();
    }
    List<WhoCan.Service> own = listeners(aims.topology(), balancer).distinct().toList();
    return own.isEmpty() ? Stream.of(HTTPS) : own.stream();
  }

  private static Stream<WhoCan.Service> listeners(Topology topology, LoadBalancer balancer) {
    return topology
        .referrers(balancer.id(), Listener.class)
        .filter(listener -> listener.loadBalancer().isTo(balancer.id()))
        .flatMap(listener ->
            listener.port().known().stream()
                .flatMap(port ->
                    protocols(listener).map(protocol -> new WhoCan.Service(protocol, port))));
  }

  /** HTTP/3 and QUIC go over UDP, as GENEVE does. */
  private static Stream<String> protocols(Listener listener) {
    return switch (listener.protocol().or("TCP")) {
      case "UDP", "GENEVE", "QUIC" -> Stream.of("udp");
      case "TCP_UDP", "TCP_QUIC" -> Stream.of("tcp", "udp");
      default -> Stream.of("tcp");
    };
  }

  private static boolean isGateway(LoadBalancer balancer) {
    return balancer.type().equals(Value.of("gateway"));
  }
}
