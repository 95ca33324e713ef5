package dev.towpath.check.flow;

import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.vpc.EndpointService;
import dev.towpath.edit.AddNatGatewayAndRoute;
import dev.towpath.edit.AssociateEndpointWithRouteTable;
import dev.towpath.edit.CreateGatewayEndpoint;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/** Fixes that may give subnets a way. */
final class WayFixes {
  private final Review review;
  private final List<ResourceId> subnets;
  private final String names;

  WayFixes(Review review, List<ResourceId> subnets) {
    this.review = review;
    this.subnets = subnets;
    this.names = ChannelSubnets.names(review.topology(), subnets);
  }

  /** To the internet, by a NAT gateway. */
  Fix nat() {
    return Fix.of(new AddNatGatewayAndRoute(subnets, names), "nat");
  }

  /** To S3: the VPC's gateway endpoint for the Region, else a new one. */
  Optional<Fix> toS3(String region) {
    Optional<Vpc> vpc = ChannelSubnets.vpc(review.topology(), subnets);
    Optional<VpcEndpoint> existing = vpc.flatMap(v -> gateway(v, region));
    if (existing.isPresent()) {
      return Optional.of(
          Fix.of(
              new AssociateEndpointWithRouteTable(existing.get().id(), subnets, names),
              "associateEndpoint",
              Names.of(existing.get())));
    }
    return vpc.filter(v -> v.home().region().equals(region))
        .map(v -> Fix.of(new CreateGatewayEndpoint(v.id(), subnets, names), "createEndpoint"));
  }

  /** The gateway endpoint for S3 of the Region in a VPC. */
  Optional<VpcEndpoint> gateway(Vpc vpc, String region) {
    return review
        .topology()
        .referrers(vpc.id(), VpcEndpoint.class)
        .filter(e -> e.vpc().isTo(vpc.id()) && EndpointService.isGateway(e))
        .filter(e ->
            EndpointService.of(review.resolver(), e)
                .equals(Optional.of(new EndpointService("s3", region))))
        .findFirst();
  }
}
