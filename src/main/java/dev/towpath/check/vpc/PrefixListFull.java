package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.PrefixList;
import java.util.stream.Stream;

/** A prefix list has more entries than it says it may have, or than AWS lets one have. */
public final class PrefixListFull extends DocumentedRule<PrefixList> {
  private static final int QUOTA = 1_000;

  /** The rule. */
  public PrefixListFull() {
    super(
        PrefixList.class,
        "TP2057",
        Severity.ERROR,
        "vpc/latest/userguide/managed-prefix-lists.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(PrefixList list, Review review) {
    int most = Math.min(QUOTA, list.maxEntries().known().orElse(QUOTA));
    int count = list.entries().size();
    return count > most ? Stream.of(finding(list, list, count, most)) : Stream.empty();
  }
}
