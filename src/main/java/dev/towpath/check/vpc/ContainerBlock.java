package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Cidr;
import dev.towpath.model.Resource;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import java.util.List;
import java.util.stream.Stream;

/** A VPC or subnet has addresses that Docker, AWS Cloud9 and SageMaker take for their own bridge. */
public final class ContainerBlock extends DocumentedRule<Resource> {
  private static final Cidr BRIDGE = Cidr.of("172.17.0.0/16");

  /** The rule. */
  public ContainerBlock() {
    super(Resource.class, "TP2053", Severity.INFO, "vpc/latest/userguide/vpc-cidr-blocks.html", "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return switch (resource) {
      case Vpc vpc -> check(vpc, vpc, vpc.cidrBlock());
      case VpcCidrBlock more ->
          review.topology().get(more.vpc(), Vpc.class).stream()
              .flatMap(vpc -> check(more, vpc, more.cidrBlock()));
      default -> Stream.empty();
    };
  }

  private Stream<Finding> check(Resource holder, Vpc vpc, Value<Cidr> block) {
    return block.known().stream()
        .filter(BRIDGE::overlaps)
        .map(b -> finding(holder.equals(vpc) ? List.of(vpc) : List.of(vpc, holder), vpc, b, BRIDGE));
  }
}
