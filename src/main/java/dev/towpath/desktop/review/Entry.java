package dev.towpath.desktop.review;

import dev.towpath.account.difference.Cell;
import dev.towpath.account.difference.Row;
import dev.towpath.diagram.ReviewSign;
import java.util.List;

/**
 * A line of the review.
 *
 * @param sign what it is about
 * @param row the difference; one without a difference is about a mark that a scan has left
 * @param waiting whether the resource came with a scan and waits to be placed
 */
record Entry(ReviewSign sign, Row row, boolean waiting) {
  static Entry of(Row row) {
    boolean whole = row.path().isEmpty();
    ReviewSign kind = row.inDesign() ? ReviewSign.HERE : ReviewSign.NEW;
    ReviewSign sign = whole ? kind : ReviewSign.CHANGED;
    return new Entry(row.isConflict() ? ReviewSign.CONFLICT : sign, row, false);
  }

  /** The same line about a resource that a scan has marked. */
  Entry marked(ReviewSign mark) {
    return new Entry(mark, row, true);
  }

  /** The sides that say something else than the design. */
  List<Integer> takeable() {
    return java.util.stream.IntStream.range(0, row.sides().size())
        .filter(row::canTake)
        .boxed()
        .toList();
  }

  /** Whether a side says something that is known to differ. */
  boolean isCertain() {
    return row.cells().stream().noneMatch(c -> c instanceof Cell.Says says && !says.certain());
  }
}
