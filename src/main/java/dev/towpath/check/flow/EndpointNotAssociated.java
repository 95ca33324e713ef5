package dev.towpath.check.flow;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.check.vpc.MainTable;
import dev.towpath.model.Channel;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Routing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A VPC has a gateway endpoint for S3, but not for the table that a channel's subnet uses. */
public final class EndpointNotAssociated extends DocumentedRule<Channel> {
  /** The rule. */
  public EndpointNotAssociated() {
    super(
        Channel.class,
        "TP1008",
        Severity.WARNING,
        "vpc/latest/privatelink/gateway-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (!writesToS3(review, channel)) {
      return Stream.empty();
    }
    return channel.vpc().stream()
        .flatMap(v -> v.subnets().stream())
        .flatMap(s -> review.topology().get(s, Subnet.class).stream())
        .distinct()
        .flatMap(s -> check(review, channel, s).stream());
  }

  private static boolean writesToS3(Review review, Channel channel) {
    return review.flows(channel).stream()
        .anyMatch(flow ->
            ToS3.of(flow).filter(s3 -> s3.region().equals(channel.home().region())).isPresent());
  }

  private Optional<Finding> check(Review review, Channel channel, Subnet subnet) {
    Topology topology = review.topology();
    WayFixes fixes = new WayFixes(review, List.of(subnet.id()));
    Optional<VpcEndpoint> endpoint =
        topology
            .get(subnet.vpc(), Vpc.class)
            .flatMap(v -> fixes.gateway(v, channel.home().region()))
            .filter(e -> e.rest().properties().get("RouteTableIds").isEmpty());
    Optional<RouteTable> table = Routing.routeTableOf(topology, subnet);
    boolean main = MainTable.surelyServes(topology, subnet);
    if (endpoint.isEmpty() || (table.isEmpty() && !main) || isAmongTables(endpoint.get(), table)) {
      return Optional.empty();
    }
    Finding finding =
        finding(List.of(endpoint.get(), subnet, channel), endpoint.get(), subnet, channel);
    return fixes.toS3(channel.home().region()).map(finding::with).or(() -> Optional.of(finding));
  }

  private static boolean isAmongTables(VpcEndpoint endpoint, Optional<RouteTable> table) {
    return endpoint.routeTables().stream()
        .anyMatch(ref -> ref.target().isEmpty() || table.filter(t -> ref.isTo(t.id())).isPresent());
  }
}
