package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A further block of a VPC is one that AWS does not take beside the others (VPC User Guide, "IPv4
 * CIDR block association restrictions").
 */
public final class SecondaryBlock extends DocumentedRule<VpcCidrBlock> {
  private static final Cidr TEN = Cidr.of("10.0.0.0/8");
  private static final List<Cidr> FAMILIES =
      List.of(TEN, Cidr.of("172.16.0.0/12"), Cidr.of("192.168.0.0/16"), Cidr.of("198.19.0.0/16"));
  private static final Cidr LINK_LOCAL = Cidr.of("169.254.0.0/16");

  /** The rule. */
  public SecondaryBlock() {
    super(
        VpcCidrBlock.class,
        "TP2051",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-cidr-blocks.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(VpcCidrBlock more, Review review) {
    Topology topology = review.topology();
    Optional<Cidr> block = more.cidrBlock().known().filter(b -> !b.isIpv6());
    Optional<Vpc> vpc = topology.get(more.vpc(), Vpc.class);
    if (block.isEmpty() || vpc.isEmpty()) {
      return Stream.empty();
    }
    return others(topology, vpc.get(), more)
        .flatMap(other ->
            reason(block.get(), other).stream()
                .map(why -> finding(List.of(vpc.get(), more), vpc.get(), block.get(), other, why)))
        .limit(1);
  }

  private static Stream<Cidr> others(Topology topology, Vpc vpc, VpcCidrBlock more) {
    Stream<Cidr> further =
        topology
            .referrers(vpc.id(), VpcCidrBlock.class)
            .filter(other -> other.vpc().isTo(vpc.id()) && !other.id().equals(more.id()))
            .flatMap(other -> other.cidrBlock().known().stream());
    return Stream.concat(vpc.cidrBlock().known().stream(), further)
        .filter(block -> !block.isIpv6());
  }

  private static Optional<Message> reason(Cidr block, Cidr other) {
    if (block.overlaps(other)) {
      return Optional.of(Message.of("check", "block.overlaps"));
    }
    if (block.overlaps(LINK_LOCAL)) {
      return Optional.of(Message.of("check", "block.linkLocal"));
    }
    Optional<Cidr> own = family(block);
    Optional<Cidr> others = family(other);
    return own.isPresent() && others.isPresent() && !own.equals(others)
        ? Optional.of(Message.of("check", "block.mixed", own.get(), others.get()))
        : Optional.empty();
  }

  private static Optional<Cidr> family(Cidr block) {
    return FAMILIES.stream().filter(family -> family.contains(block)).findFirst();
  }
}
