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
public final class BlockSize extends DocumentedRule<Resource> {
  private static final int LARGEST = 16;
  private static final int SMALLEST = 28;

  /** The rule. */
  public BlockSize() {
    super(
        Resource.class,
        "TP2003",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-cidr-blocks.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return switch (resource) {
      case Vpc v -> check(v, v.cidrBlock());
      case Subnet s -> check(s, s.cidrBlock());
      default -> Stream.empty();
    };
  }

  private Stream<Finding> check(Resource resource, Value<Cidr> block) {
    return block.known().stream()
        .filter(b -> !b.isIpv6() && (b.prefixLength() < LARGEST || b.prefixLength() > SMALLEST))
        .map(b -> finding(resource, resource, b));
  }
}
