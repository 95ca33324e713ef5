package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.NatGateway;
import java.util.stream.Stream;

/** A NAT gateway has more Elastic IP addresses than the quota lets it have. */
public final class ManyNatAddresses extends DocumentedRule<NatGateway> {
  private static final int QUOTA = 2;
  private static final int MOST = 8;

  /** The rule. */
  public ManyNatAddresses() {
    super(
        NatGateway.class,
        "TP2048",
        Severity.WARNING,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(NatGateway nat, Review review) {
    int count = nat.addresses().size();
    if (count <= QUOTA || !nat.availabilityZoneAddresses().isEmpty()) {
      return Stream.empty();
    }
    Finding finding = finding(nat, nat, count, QUOTA, MOST);
    return Stream.of(count > MOST ? finding.with(Severity.ERROR) : finding);
  }
}
