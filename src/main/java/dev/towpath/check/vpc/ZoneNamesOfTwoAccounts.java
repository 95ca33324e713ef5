package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.stream.Stream;

/**
 * A resource stands in a subnet that another account shares, and the subnet's zone is given by its
 * name, which may mean another zone in the other account.
 */
public final class ZoneNamesOfTwoAccounts extends DocumentedRule<Resource> {
  /** The rule. */
  public ZoneNamesOfTwoAccounts() {
    super(
        Resource.class,
        "TP2058",
        Severity.INFO,
        "ram/latest/userguide/working-with-az-ids.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return Placed.of(review.topology(), resource).stream()
        .flatMap(placed -> placed.subnets().stream())
        .filter(subnet -> !subnet.home().account().equals(resource.home().account()))
        .filter(subnet -> subnet.availabilityZone().known().isPresent())
        .limit(1)
        .map(subnet ->
            finding(
                List.of(resource, subnet),
                resource,
                subnet,
                subnet.availabilityZone().or("?"),
                subnet.home().account(),
                resource.home().account()));
  }
}
