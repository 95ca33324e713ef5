package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.MoveCidrInsideVpc;
import dev.towpath.model.Subnet;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two subnets of a VPC share addresses. */
public final class SubnetsOverlap extends DocumentedRule<Vpc> {
  /** The rule. */
  public SubnetsOverlap() {
    super(
        Vpc.class,
        "TP2002",
        Severity.ERROR,
        "vpc/latest/userguide/subnet-sizing.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Vpc vpc, Review review) {
    return check(AddressBlocks.subnets(review.topology(), vpc));
  }

  private Stream<Finding> check(List<Subnet> subnets) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < subnets.size(); i++) {
      Subnet first = subnets.get(i);
      for (int j = i + 1; j < subnets.size(); j++) {
        Subnet second = subnets.get(j);
        if (!AddressBlocks.block(first).overlaps(AddressBlocks.block(second))) {
          break;
        }
        findings.add(overlap(first, second));
      }
    }
    return findings.stream();
  }

  private Finding overlap(Subnet first, Subnet second) {
    return finding(
            List.of(second, first),
            second,
            AddressBlocks.block(second),
            first,
            AddressBlocks.block(first))
        .with(Fix.of(new MoveCidrInsideVpc(second.id()), "moveCidr"));
  }
}
