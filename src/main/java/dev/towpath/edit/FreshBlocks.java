package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives copied VPCs and subnets blocks that nothing else uses, of the size that they had. */
final class FreshBlocks {
  private static final Cidr PRIVATE = Cidr.of("10.0.0.0/8");
  private final Map<ResourceId, Resource> copies = new LinkedHashMap<>();
  private Topology topology;

  FreshBlocks(Topology topology, List<Resource> resources) {
    this.topology = topology;
    resources.forEach(resource -> copies.put(resource.id(), resource));
  }

  /** The copies with their blocks; one for which no block is free keeps its own. */
  List<Resource> all() {
    of(Vpc.class).forEach(this::place);
    of(Subnet.class).stream()
        .sorted(Comparator.comparing(subnet -> subnet.cidrBlock().or(Cidr.ANY_IPV4)))
        .forEach(this::place);
    return List.copyOf(copies.values());
  }

  private <R extends Resource> List<R> of(Class<R> kind) {
    List<R> found = new ArrayList<>();
    copies.values().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    return found;
  }

  private void place(Vpc vpc) {
    List<Cidr> taken =
        topology.all(Vpc.class).flatMap(v -> v.cidrBlock().known().stream()).toList();
    Optional<Cidr> block =
        vpc.cidrBlock()
            .known()
            .flatMap(old ->
                taken.stream().noneMatch(old::overlaps)
                    ? Optional.of(old)
                    : PRIVATE.firstFree(old.prefixLength(), taken));
    keep(with(vpc, block));
  }

  private void place(Subnet subnet) {
    Optional<Vpc> vpc = topology.get(subnet.vpc(), Vpc.class);
    List<Cidr> taken =
        vpc.stream()
            .flatMap(v -> topology.referrers(v.id(), Subnet.class))
            .flatMap(other -> other.cidrBlock().known().stream())
            .toList();
    Optional<Cidr> block =
        vpc.flatMap(v -> v.cidrBlock().known())
            .flatMap(around ->
                subnet
                    .cidrBlock()
                    .known()
                    .flatMap(old ->
                        around.contains(old) && taken.stream().noneMatch(old::overlaps)
                            ? Optional.of(old)
                            : around.firstFree(old.prefixLength(), taken))
                    .or(() -> FreeBlocks.forSubnet(around, taken)));
    keep(with(subnet, block));
  }

  private static Resource with(Resource resource, Optional<Cidr> block) {
    return block
        .map(cidr -> Properties.with(resource, "CidrBlock", Json.of(cidr.toString())))
        .orElse(resource);
  }

  private void keep(Resource resource) {
    copies.put(resource.id(), resource);
    topology = topology.with(resource);
  }
}
