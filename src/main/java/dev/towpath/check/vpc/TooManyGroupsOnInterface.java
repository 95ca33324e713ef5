package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Instance;
import dev.towpath.model.Resource;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Stream;

/** A network interface has more security groups than the quota lets it have. */
public final class TooManyGroupsOnInterface extends DocumentedRule<Resource> {
  private static final int QUOTA = 5;
  private static final int MOST = 16;

  /** The rule. */
  public TooManyGroupsOnInterface() {
    super(
        Resource.class,
        "TP2055",
        Severity.WARNING,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    int count =
        switch (resource) {
          case Instance instance -> instance.securityGroups().size();
          case ElasticNetworkInterface card -> card.securityGroups().size();
          case VpcEndpoint endpoint -> endpoint.securityGroups().size();
          default -> 0;
        };
    if (count <= QUOTA) {
      return Stream.empty();
    }
    Finding finding = finding(resource, resource, count, QUOTA, MOST);
    return Stream.of(count > MOST ? finding.with(Severity.ERROR) : finding);
  }
}
