package dev.towpath.proof;

import dev.towpath.iam.Policy;
import java.util.List;
import java.util.stream.Stream;

/**
 * The policies that a role has.
 *
 * @param known those whose text the design has
 * @param hasOthers whether it has others, whose text the design does not have
 * @param othersMayDeny whether one of these may deny something
 * @param boundary its permissions boundary, where it has one
 */
record RolePolicies(
    List<Policy> known, boolean hasOthers, boolean othersMayDeny, List<Policy> boundary) {
  /** All of them, those without a text as policies that may say anything. */
  List<Policy> all() {
    return hasOthers
        ? Stream.concat(known.stream(), Stream.of(PolicyDocuments.UNKNOWN)).toList()
        : known;
  }
}
