package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.MoveCidrInsideVpc;
import dev.towpath.model.Cidr;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.stream.Stream;

/** A subnet's addresses lie outside every block of its VPC. */
public final class SubnetOutsideVpc extends DocumentedRule<Subnet> {
  /** The rule. */
  public SubnetOutsideVpc() {
    super(
        Subnet.class,
        "TP2001",
        Severity.ERROR,
        "vpc/latest/userguide/subnet-sizing.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Subnet subnet, Review review) {
    Topology topology = review.topology();
    return topology.get(subnet.vpc(), Vpc.class).stream()
        .flatMap(vpc -> check(subnet, vpc, AddressBlocks.of(topology, vpc)));
  }

  private Stream<Finding> check(Subnet subnet, Vpc vpc, List<Cidr> blocks) {
    return subnet.cidrBlock().known().stream()
        .filter(block -> !block.isIpv6() && !blocks.isEmpty())
        .filter(block -> blocks.stream().noneMatch(b -> b.contains(block)))
        .map(block ->
            finding(List.of(subnet, vpc), subnet, block, vpc, blocks)
                .with(Fix.of(new MoveCidrInsideVpc(subnet.id()), "moveCidr")));
  }
}
