package dev.towpath.edit;

import dev.towpath.model.Cidr;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives a subnet the first block of its VPC that no other subnet has, as large as the one it has
 * now where that fits.
 */
public record MoveCidrInsideVpc(ResourceId subnet) implements Edit {
  private static final int USUAL = 24;
  private static final int SMALLEST = 28;

  @Override
  public Message label() {
    return Message.of("edit", "moveCidr", subnet.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<Subnet> moved = design.topology().get(subnet, Subnet.class);
    Optional<Vpc> vpc = moved.flatMap(s -> design.topology().get(s.vpc(), Vpc.class));
    Optional<Cidr> free = vpc.flatMap(v -> free(design.topology(), v, moved.get()));
    return free.map(c -> Properties.with(moved.get(), "CidrBlock", Json.of(c.toString())))
        .map(design::with)
        .orElse(design);
  }

  private static Optional<Cidr> free(Topology topology, Vpc vpc, Subnet subnet) {
    Optional<Cidr> block = vpc.cidrBlock().known().filter(b -> !b.isIpv6());
    List<Cidr> taken =
        topology
            .referrers(vpc.id(), Subnet.class)
            .filter(s -> !s.id().equals(subnet.id()))
            .flatMap(s -> s.cidrBlock().known().stream())
            .filter(c -> !c.isIpv6())
            .toList();
    int wanted = subnet.cidrBlock().known().map(Cidr::prefixLength).orElse(USUAL);
    return IntStream.rangeClosed(Math.clamp(wanted, 16, SMALLEST), SMALLEST)
        .boxed()
        .flatMap(length -> block.flatMap(b -> b.firstFree(length, taken)).stream())
        .findFirst();
  }
}
