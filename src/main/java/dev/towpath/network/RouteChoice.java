package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that the packets to a peer take.
 *
 * @param taken rows that surely carry some of the addresses, the most specific first
 * @param uncovered whether no row surely carries some of the addresses
 * @param open rows that may be more specific, where the design leaves their destination open
 */
record RouteChoice(List<TableRow> taken, boolean uncovered, List<TableRow> open) {

  private record Candidate(Cidr block, int length, TableRow row) {}

  /** The longest prefix wins; of equal ones the rank decides. */
  static RouteChoice of(List<TableRow> rows, Peer far) {
    List<Candidate> candidates = new ArrayList<>();
    List<TableRow> open = new ArrayList<>();
    for (TableRow row : rows) {
      switch (row.to(far)) {
        case TableRow.Answer.For(List<Cidr> blocks, int length) ->
            blocks.forEach(block ->
                candidates.add(
                    new Candidate(block, length < 0 ? block.prefixLength() : length, row)));
        case TableRow.Answer.Maybe _ -> open.add(row);
        case TableRow.Answer.Not _ -> {}
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.length()).thenComparing(c -> c.row().rank()));
    List<TableRow> taken = new ArrayList<>();
    Packets left = Packets.of(far.addresses(), Ports.ALL);
    Candidate last = null;
    for (Candidate candidate : candidates) {
      boolean twin =
          last != null
              && last.block().equals(candidate.block())
              && last.row().rank() == candidate.row().rank();
      if (twin || left.meet(candidate.block(), Ports.ALL)) {
        taken.add(candidate.row());
        left = left.without(candidate.block(), Ports.ALL);
        last = candidate;
      }
    }
    return new RouteChoice(taken, !left.isEmpty(), open);
  }

  /** The row that carries all, whichever address it is; empty where that differs or is open. */
  Optional<TableRow> only() {
    if (taken.isEmpty() || uncovered) {
      return Optional.empty();
    }
    RouteTarget target = taken.getFirst().target();
    boolean same =
        taken.stream().allMatch(row -> row.target().equals(target))
            && open.stream().allMatch(row -> row.target().equals(target));
    return same ? Optional.of(taken.getFirst()) : Optional.empty();
  }

  /** Whether no row carries any of the addresses, nor may. */
  boolean isNone() {
    return taken.isEmpty() && open.isEmpty();
  }
}
