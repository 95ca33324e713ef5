package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/** The option for the inbound resolver on a gateway endpoint, which AWS refuses. */
public final class ResolverOptionOnGateway extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public ResolverOptionOnGateway() {
    super(
        VpcEndpoint.class,
        "TP2034",
        Severity.ERROR,
        "AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-vpcendpoint-dnsoptionsspecification.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    return InboundResolverWithoutGateway.option(endpoint).stream()
        .filter(option -> EndpointService.isGateway(endpoint) && !option.equals("NotSpecified"))
        .map(option -> finding(endpoint, endpoint, option));
  }
}
