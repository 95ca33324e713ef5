package dev.towpath.media;

import dev.towpath.model.Cidr;
import dev.towpath.model.Instance;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.Optional;

/** The hosts that URLs name. */
final class Hosts {
  private Hosts() {}

  /**
   * An instance of the sender's VPC where it has that private address, else the address or name.
   */
  static Target target(Topology topology, Optional<NetworkInterface> sender, String host) {
    if (Cidr.parse(host).isEmpty()) {
      return new Target.Host(host);
    }
    Optional<Ref<Vpc>> vpc =
        sender.flatMap(s -> topology.get(s.subnet(), Subnet.class)).map(Subnet::vpc);
    return topology
        .all(Instance.class)
        .filter(instance -> instance.privateIpAddress().equals(Value.of(host)))
        .filter(instance -> vpc.isEmpty() || vpc.equals(vpcOf(topology, instance)))
        .findFirst()
        .<Target>map(instance -> new Target.Interface(instance.id()))
        .orElseGet(() -> new Target.Address(host));
  }

  private static Optional<Ref<Vpc>> vpcOf(Topology topology, Instance instance) {
    return topology.get(instance.subnet(), Subnet.class).map(Subnet::vpc);
  }
}
