package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** A public NAT gateway needs an Elastic IP address, a private one must not have one. */
public final class NatAddress extends DocumentedRule<NatGateway> {
  /** The rule. */
  public NatAddress() {
    super(
        NatGateway.class,
        "TP2013",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-nat-gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NatGateway nat, Review review) {
    return check(nat).stream();
  }

  private Optional<Finding> check(NatGateway nat) {
    // A regional NAT gateway names a VPC instead of a subnet and gets its addresses from AWS.
    boolean regional = nat.rest().properties().get("VpcId").isPresent();
    if (isPublic(nat) && nat.allocation().isNone() && !regional) {
      return Optional.of(finding(nat, nat, Message.of("check", "nat.public")));
    }
    if (nat.connectivityType().equals(Value.of("private")) && !nat.allocation().isNone()) {
      return Optional.of(finding(nat, nat, Message.of("check", "nat.private")));
    }
    return Optional.empty();
  }

  /** Whether the gateway faces the internet, which is what it does unless it says otherwise. */
  static boolean isPublic(NatGateway nat) {
    return nat.connectivityType().isAbsent() || nat.connectivityType().equals(Value.of("public"));
  }
}
