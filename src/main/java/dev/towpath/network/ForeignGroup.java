package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/** Whether AWS refuses one of an interface's groups, because it belongs to another VPC. */
record ForeignGroup(List<Group> groups, ResourceId subnet, ResourceId vpc)
    implements Fact<Optional<Obstacle>> {
  @Override
  public Optional<Obstacle> from(Topology topology) {
    return groups.stream()
        .flatMap(group -> group.resource().stream())
        .flatMap(id -> topology.get(id, SecurityGroup.class).stream())
        .filter(group -> topology.get(group.vpc(), Vpc.class).isPresent())
        .filter(group -> !group.vpc().isTo(vpc))
        .findFirst()
        .map(group ->
            Obstacle.of(
                Cause.SG_FOREIGN,
                Optional.of(group.id()),
                "interface.foreignGroup",
                Names.of(group),
                Names.of(topology, group.vpc().target().orElseThrow()),
                Names.of(topology, subnet),
                Names.of(topology, vpc)));
  }
}
