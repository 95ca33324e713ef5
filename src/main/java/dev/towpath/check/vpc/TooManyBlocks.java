package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import java.util.stream.Stream;

/** A VPC has more IPv4 blocks than the quota lets it have. */
public final class TooManyBlocks extends DocumentedRule<Vpc> {
  private static final int QUOTA = 5;

  /** The rule. */
  public TooManyBlocks() {
    super(
        Vpc.class,
        "TP2043",
        Severity.WARNING,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Vpc vpc, Review review) {
    long more =
        review
            .topology()
            .referrers(vpc.id(), VpcCidrBlock.class)
            .filter(block -> block.vpc().isTo(vpc.id()) && !block.isIpv6())
            .count();
    return more + 1 > QUOTA ? Stream.of(finding(vpc, vpc, more + 1, QUOTA)) : Stream.empty();
  }
}
