package dev.towpath.check.vpc;

import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Optional;

/**
 * How many resources count for a quota, told to one of them: the one that speaks for all, and only
 * where they are too many. Whoever does not speak need not look again when the number changes.
 *
 * @param quota the quota
 * @param resource who asks
 */
record OverQuota(Quota quota, ResourceId resource) implements Fact<Optional<Long>> {
  @Override
  public Optional<Long> from(Topology topology) {
    return topology
        .get(resource)
        .map(asking -> topology.fact(new Crowd(quota, asking.home())))
        .filter(crowd -> crowd.first().equals(Optional.of(resource)))
        .map(Crowd.Found::count)
        .filter(count -> count > quota.most());
  }
}
