package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.IngressRule;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.stream.Stream;

/** None of an interface endpoint's security groups lets HTTPS in. */
public final class EndpointGroupClosed extends DocumentedRule<VpcEndpoint> {
  private static final int HTTPS = 443;

  /** The rule. */
  public EndpointGroupClosed() {
    super(
        VpcEndpoint.class,
        "TP2018",
        Severity.WARNING,
        "vpc/latest/privatelink/create-interface-endpoint.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    boolean closed = EndpointService.isInterface(endpoint) && isClosed(review.topology(), endpoint);
    return closed ? Stream.of(finding(endpoint, endpoint)) : Stream.empty();
  }

  private static boolean isClosed(Topology topology, VpcEndpoint endpoint) {
    List<SecurityGroup> groups =
        endpoint.securityGroups().stream()
            .flatMap(g -> topology.get(g, SecurityGroup.class).stream())
            .toList();
    return !groups.isEmpty()
        && groups.size() == endpoint.securityGroups().size()
        && groups.stream().noneMatch(g -> mayLetIn(topology, g));
  }

  /**
   * Whether the group lets HTTPS in from somewhere, or might by a rule that cannot be read here.
   */
  private static boolean mayLetIn(Topology topology, SecurityGroup group) {
    return group.rest().properties().get("SecurityGroupIngress").isPresent()
        || topology
            .referrers(group.id(), SecurityGroupIngress.class)
            .anyMatch(r -> r.group().isTo(group.id()) && mayLetIn(r.rule()))
        || group.ingress().stream().anyMatch(EndpointGroupClosed::mayLetIn);
  }

  private static boolean mayLetIn(IngressRule rule) {
    boolean protocol =
        rule.ipProtocol().known().map(p -> List.of("tcp", "6", "-1").contains(p)).orElse(true);
    boolean all = rule.ipProtocol().equals(Value.of("-1"));
    int from = rule.fromPort().known().orElse(HTTPS);
    int to = rule.toPort().known().orElse(HTTPS);
    return protocol && (all || (from <= HTTPS && HTTPS <= to));
  }
}
