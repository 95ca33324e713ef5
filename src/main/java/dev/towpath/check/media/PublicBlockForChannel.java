package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import java.util.List;
import java.util.stream.Stream;

/** The subnets of a VPC output have private addresses, as MediaLive asks for. */
public final class PublicBlockForChannel extends DocumentedRule<Channel> {
  private static final List<Cidr> PRIVATE =
      List.of(
          Cidr.of("10.0.0.0/8"),
          Cidr.of("172.16.0.0/12"),
          Cidr.of("192.168.0.0/16"),
          Cidr.of("100.64.0.0/10"),
          Cidr.of("198.18.0.0/15"));

  /** The rule. */
  public PublicBlockForChannel() {
    super(
        Channel.class,
        "TP3065",
        Severity.WARNING,
        "medialive/latest/ug/vpc-out-az-subnet-reqs.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.vpc().stream()
        .flatMap(vpc -> vpc.subnets().stream())
        .flatMap(ref -> review.topology().get(ref, Subnet.class).stream())
        .filter(subnet -> isPublicBlock(subnet.cidrBlock()))
        .map(subnet ->
            finding(
                List.of(channel, subnet),
                channel,
                subnet,
                subnet.cidrBlock().known().orElseThrow()));
  }

  private static boolean isPublicBlock(Value<Cidr> block) {
    return block
        .known()
        .filter(b -> !b.isIpv6() && PRIVATE.stream().noneMatch(range -> range.contains(b)))
        .isPresent();
  }
}
