package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.MoveCidrInsideVpc;
import dev.towpath.model.Cidr;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.stream.Stream;

/** A VPC or subnet says neither its block nor where it comes from. */
public final class BlockMissing extends DocumentedRule<Resource> {
  private static final List<String> VPC_SOURCES = List.of("Ipv4IpamPoolId");
  private static final List<String> SUBNET_SOURCES =
      List.of("Ipv4IpamPoolId", "Ipv6IpamPoolId", "Ipv6CidrBlock", "Ipv6Native");

  /** The rule. */
  public BlockMissing() {
    super(
        Resource.class,
        "TP2004",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-cidr-blocks.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return switch (resource) {
      case Vpc v when isMissing(v.cidrBlock(), v, VPC_SOURCES) -> Stream.of(finding(v, v));
      case Subnet s when isMissing(s.cidrBlock(), s, SUBNET_SOURCES) ->
          Stream.of(finding(s, s).with(Fix.of(new MoveCidrInsideVpc(s.id()), "moveCidr")));
      default -> Stream.empty();
    };
  }

  private static boolean isMissing(Value<Cidr> block, Resource resource, List<String> sources) {
    return block.isAbsent()
        && sources.stream().noneMatch(resource.rest().properties().fields()::containsKey);
  }
}
