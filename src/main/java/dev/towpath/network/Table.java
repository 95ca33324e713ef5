package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A route table: the most specific row for a packet says where it goes next.
 *
 * @param id the table; of a main one that AWS makes the VPC
 * @param vpc whose table it is
 * @param rows all of them
 * @param plain those for known blocks, by block, the one that counts first
 * @param lengths the prefix lengths of the plain rows, the longest first
 * @param special whether there are rows that depend on who is asked for
 */
record Table(
    ResourceId id,
    Object name,
    ResourceId vpc,
    List<TableRow> rows,
    Map<Cidr, List<TableRow>> plain,
    List<Integer> lengths,
    boolean special) {

  /** A table with these rows. */
  static Table of(ResourceId id, Object name, ResourceId vpc, List<TableRow> rows) {
    Map<Cidr, List<TableRow>> plain = new HashMap<>();
    boolean special = false;
    for (TableRow row : rows) {
      if (row.reach() instanceof TableRow.Reach.Blocks(List<Cidr> blocks)) {
        blocks.forEach(block -> plain.computeIfAbsent(block, _ -> new ArrayList<>()).add(row));
      } else {
        special = true;
      }
    }
    plain.values().forEach(twins -> twins.sort((a, b) -> a.rank().compareTo(b.rank())));
    List<Integer> lengths =
        plain.keySet().stream().map(Cidr::prefixLength).distinct().sorted((a, b) -> b - a).toList();
    return new Table(
        id, name, vpc, List.copyOf(rows), Collections.unmodifiableMap(plain), lengths, special);
  }

  /** What a table says of the packets to a peer. */
  sealed interface Found {
    /** They all take this row. */
    record Row(TableRow row) implements Found {}

    /** No row is for them. */
    record None() implements Found {}

    /** This row may be for them. */
    record Open(TableRow row) implements Found {}

    /** This row is for some of them, and others take another or none. */
    record Split(TableRow row) implements Found {}
  }

  Found lookUp(Peer far) {
    Optional<Cidr> address = special ? Optional.empty() : far.address();
    if (address.isPresent()) {
      return lookUp(address.get());
    }
    RouteChoice choice = RouteChoice.of(rows, far);
    if (choice.only().isPresent()) {
      return new Found.Row(choice.only().get());
    }
    if (choice.isNone()) {
      return new Found.None();
    }
    return choice.open().isEmpty()
        ? new Found.Split(choice.taken().getFirst())
        : new Found.Open(choice.open().getFirst());
  }

  private Found lookUp(Cidr address) {
    for (int i = 0; i < lengths.size(); i++) {
      int length = lengths.get(i);
      List<TableRow> rows =
          length > address.prefixLength() ? null : plain.get(address.within(length));
      if (rows != null) {
        return first(rows);
      }
    }
    return new Found.None();
  }

  /**
   * Rows of one rank for the same block that lead apart: AWS takes either, and nobody can say
   * which.
   */
  private static Found first(List<TableRow> rows) {
    TableRow first = rows.getFirst();
    boolean ambiguous =
        rows.size() > 1
            && rows.stream()
                .anyMatch(
                    row -> row.rank() == first.rank() && !row.target().equals(first.target()));
    return ambiguous ? new Found.Split(first) : new Found.Row(first);
  }
}
