package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interface endpoint for S3 whose private DNS names are for the inbound resolver alone needs a
 * gateway endpoint beside it.
 */
public final class InboundResolverWithoutGateway extends DocumentedRule<VpcEndpoint> {
  /** The rule. */
  public InboundResolverWithoutGateway() {
    super(
        VpcEndpoint.class,
        "TP2033",
        Severity.ERROR,
        "AmazonS3/latest/userguide/privatelink-interface-endpoints.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(VpcEndpoint endpoint, Review review) {
    boolean asked =
        EndpointService.isInterface(endpoint)
            && endpoint.privateDnsEnabled().or(false)
            && isForS3(review, endpoint)
            && option(endpoint).equals(Optional.of("OnlyInboundResolver"));
    if (!asked) {
      return Stream.empty();
    }
    return review.topology().get(endpoint.vpc(), Vpc.class).stream()
        .filter(vpc -> !mayHaveGateway(review, vpc))
        .map(vpc -> finding(List.of(endpoint, vpc), endpoint, vpc));
  }

  /** {@code AllResolvers}, {@code OnlyInboundResolver} or {@code NotSpecified}. */
  static Optional<String> option(VpcEndpoint endpoint) {
    return endpoint
        .rest()
        .properties()
        .object("DnsOptions")
        .text("PrivateDnsOnlyForInboundResolverEndpoint");
  }

  private static boolean isForS3(Review review, VpcEndpoint endpoint) {
    return EndpointService.of(review.resolver(), endpoint)
        .filter(service -> service.name().equals("s3"))
        .isPresent();
  }

  private static boolean mayHaveGateway(Review review, Vpc vpc) {
    return review
        .topology()
        .referrers(vpc.id(), VpcEndpoint.class)
        .filter(e -> !EndpointService.isInterface(e))
        .anyMatch(e ->
            EndpointService.of(review.resolver(), e)
                .map(service -> service.name().equals("s3"))
                .orElse(true));
  }
}
