package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.stream.Stream;

/** The block of a VPC or subnet is larger than /16 or smaller than /28. */
public final class BlockSize extends DocumentedRule {
  private static final int LARGEST = 16;
  private static final int SMALLEST = 28;

  /** The rule. */
  public BlockSize() {
    super("TP2003", Severity.ERROR, "vpc/latest/userguide/vpc-cidr-blocks.html", "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Review review) {
    return Stream.concat(
        review.topology().all(Vpc.class).flatMap(v -> check(v, v.cidrBlock())),
        review.topology().all(Subnet.class).flatMap(s -> check(s, s.cidrBlock())));
  }

  private Stream<Finding> check(Resource resource, Value<Cidr> block) {
    return block.known().stream()
        .filter(b -> !b.isIpv6() && (b.prefixLength() < LARGEST || b.prefixLength() > SMALLEST))
        .map(b -> finding(resource, resource, b));
  }
}
