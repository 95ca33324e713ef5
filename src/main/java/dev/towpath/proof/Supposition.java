package dev.towpath.proof;

import dev.towpath.model.ResourceId;
import java.util.Set;

/** Something that is supposed to be other than it is drawn. */
public sealed interface Supposition {

  /**
   * Resources fail or are taken away, with all that is inside them.
   *
   * @param resources at least one
   */
  record Off(Set<ResourceId> resources) implements Supposition {
    /** Copies the resources. */
    public Off {
      resources = Set.copyOf(resources);
    }
  }

  /**
   * An Availability Zone is lost with all that is in it.
   *
   * @param zone its name, as {@link ZonesOf} gives it
   */
  record ZoneLost(String zone) implements Supposition {}

  /**
   * Only the first statements of a bucket's policy are applied so far.
   *
   * @param bucketPolicy the resource that holds the policy
   * @param statements how many; 0 is a bucket without policy
   */
  record Stage(ResourceId bucketPolicy, int statements) implements Supposition {}
}
