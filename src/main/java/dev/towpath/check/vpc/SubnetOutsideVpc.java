package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.MoveCidrInsideVpc;
import dev.towpath.model.Cidr;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.stream.Stream;

/** A subnet's addresses lie outside every block of its VPC. */
public final class SubnetOutsideVpc extends DocumentedRule {
  /** The rule. */
  public SubnetOutsideVpc() {
    super("TP2001", Severity.ERROR, "vpc/latest/userguide/subnet-sizing.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return review.topology().all(Vpc.class).flatMap(vpc -> check(review.topology(), vpc));
  }

  private Stream<Finding> check(Topology topology, Vpc vpc) {
    List<Cidr> blocks = AddressBlocks.of(topology, vpc);
    return AddressBlocks.subnets(topology, vpc).stream()
        .filter(s -> !blocks.isEmpty())
        .filter(s -> blocks.stream().noneMatch(b -> b.contains(AddressBlocks.block(s))))
        .map(s -> finding(List.of(s, vpc), s, AddressBlocks.block(s), vpc, blocks))
        .map(f -> f.with(Fix.of(new MoveCidrInsideVpc(f.resource()), "moveCidr")));
  }
}
