package dev.towpath.check.vpc;

import dev.towpath.check.Review;
import dev.towpath.model.Home;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Value;

/** How much a prefix list counts for the quotas of what names it. */
final class ListWeight {
  private ListWeight() {}

  /**
   * The most entries that the list may have, where it is one of the design; one for another, as for
   * that of S3 (VPC User Guide, "AWS-managed prefix list weight"), and for no list at all.
   */
  static long of(Review review, Value<String> id, Home home) {
    return review
        .resolver()
        .text(id, home)
        .known()
        .flatMap(review.resolver()::named)
        .filter(PrefixList.class::isInstance)
        .flatMap(list -> ((PrefixList) list).maxEntries().known())
        .orElse(1);
  }
}
