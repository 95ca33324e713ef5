package dev.towpath.check.vpc;

import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/**
 * A resource with network interfaces, the subnets that they are in and the groups that are on them.
 *
 * @param owner the resource
 * @param subnets where its interfaces are, one each
 * @param groups the groups on each interface; empty means the VPC's default group
 */
public record Placed(Resource owner, List<Subnet> subnets, List<SecurityGroup> groups) {

  /**
   * A resource with network interfaces, as far as its subnets and groups are in the design; empty
   * for a resource that has none.
   */
  public static Optional<Placed> of(Topology topology, Resource resource) {
    return switch (resource) {
      case Channel c -> c.vpc().map(v -> of(topology, c, v.subnets(), v.securityGroups()));
      case Input i -> i.vpc().map(v -> of(topology, i, v.subnets(), v.securityGroups()));
      case Instance i -> Optional.of(of(topology, i, List.of(i.subnet()), i.securityGroups()));
      case VpcEndpoint e -> Optional.of(of(topology, e, e.subnets(), e.securityGroups()));
      case NatGateway n -> Optional.of(of(topology, n, List.of(n.subnet()), List.of()));
      default -> Optional.empty();
    };
  }

  private static Placed of(
      Topology topology,
      Resource owner,
      List<Ref<Subnet>> subnets,
      List<Ref<SecurityGroup>> groups) {
    return new Placed(
        owner,
        subnets.stream().flatMap(s -> topology.get(s, Subnet.class).stream()).toList(),
        groups.stream().flatMap(g -> topology.get(g, SecurityGroup.class).stream()).toList());
  }
}
