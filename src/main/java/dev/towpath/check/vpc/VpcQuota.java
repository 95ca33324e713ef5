package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcCidrBlock;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcPeeringConnection;
import java.util.Optional;
import java.util.stream.Stream;

/** A VPC has more of something than AWS lets a VPC have at first. */
public final class VpcQuota extends DocumentedRule<Vpc> {
  /** The rule. */
  public VpcQuota() {
    super(
        Vpc.class,
        "TP2046",
        Severity.INFO,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Vpc vpc, Review review) {
    Topology topology = review.topology();
    return Stream.of(
            report(vpc, "SUBNETS", topology.referrers(vpc.id(), Subnet.class).count(), 200),
            report(
                vpc, "ROUTE_TABLES", topology.referrers(vpc.id(), RouteTable.class).count(), 200),
            report(
                vpc, "NETWORK_ACLS", topology.referrers(vpc.id(), NetworkAcl.class).count(), 200),
            report(
                vpc,
                "PEERINGS",
                topology.referrers(vpc.id(), VpcPeeringConnection.class).count(),
                50),
            report(
                vpc,
                "INTERFACE_ENDPOINTS",
                topology
                    .referrers(vpc.id(), VpcEndpoint.class)
                    .filter(EndpointService::isInterface)
                    .count(),
                50),
            report(
                vpc,
                "IPV6_BLOCKS",
                topology
                    .referrers(vpc.id(), VpcCidrBlock.class)
                    .filter(VpcCidrBlock::isIpv6)
                    .count(),
                5))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> report(Vpc vpc, String what, long count, int most) {
    return count > most
        ? Optional.of(finding(vpc, vpc, count, Message.of("check", "quota." + what), most))
        : Optional.empty();
  }
}
