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
import java.util.stream.Stream;

/**
 * A resource with network interfaces, the subnets that they are in and the groups that are on them.
 *
 * @param owner the resource
 * @param subnets where its interfaces are, one each
 * @param groups the groups on each interface; empty means the VPC's default group
 */
public record Placed(Resource owner, List<Subnet> subnets, List<SecurityGroup> groups) {

  /**
   * All resources with network interfaces, as far as their subnets and groups are in the design.
   */
  public static Stream<Placed> all(Topology topology) {
    return Stream.of(channels(topology), inputs(topology), instances(topology), others(topology))
        .flatMap(placed -> placed);
  }

  private static Stream<Placed> channels(Topology topology) {
    return topology
        .all(Channel.class)
        .flatMap(c -> c.vpc().stream().map(v -> of(topology, c, v.subnets(), v.securityGroups())));
  }

  private static Stream<Placed> inputs(Topology topology) {
    return topology
        .all(Input.class)
        .flatMap(i -> i.vpc().stream().map(v -> of(topology, i, v.subnets(), v.securityGroups())));
  }

  private static Stream<Placed> instances(Topology topology) {
    return topology
        .all(Instance.class)
        .map(i -> of(topology, i, List.of(i.subnet()), i.securityGroups()));
  }

  private static Stream<Placed> others(Topology topology) {
    return Stream.concat(
        topology.all(VpcEndpoint.class).map(e -> of(topology, e, e.subnets(), e.securityGroups())),
        topology.all(NatGateway.class).map(n -> of(topology, n, List.of(n.subnet()), List.of())));
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
