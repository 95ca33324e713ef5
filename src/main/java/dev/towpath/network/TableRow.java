package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a route table.
 *
 * @param destination in words
 * @param blocks the addresses; empty where the design leaves them open
 * @param length the prefix length that counts where it is not the blocks' own
 * @param rank of rows with the same destination the lowest wins
 * @param target where it leads
 * @param rule the resource that makes the row; empty for a local one
 */
record TableRow(
    String destination,
    Optional<List<Cidr>> blocks,
    OptionalInt length,
    Rank rank,
    RouteTarget target,
    Optional<ResourceId> rule) {

  /**
   * The length that a service's prefix list counts with where its entries are not known: no service
   * has a block as large as this, so a row that is shorter never beats it.
   */
  static final OptionalInt LENGTH_OF_SERVICE = OptionalInt.of(8);

  /**
   * Which of several rows for one destination counts (VPC User Guide, "Route priority"). A static
   * one for the VPC's own block replaces the local one's target.
   */
  enum Rank {
    STATIC,
    PREFIX_LIST,
    LOCAL
  }

  /** A row for one block. */
  static TableRow of(Cidr block, Rank rank, RouteTarget target, Optional<ResourceId> rule) {
    return new TableRow(
        block.toString(), Optional.of(List.of(block)), OptionalInt.empty(), rank, target, rule);
  }

  /** A row whose addresses the design leaves open. */
  static TableRow open(String destination, Rank rank, RouteTarget target, ResourceId rule) {
    return new TableRow(
        destination, Optional.empty(), OptionalInt.empty(), rank, target, Optional.of(rule));
  }

  /** This row where it may not be in the table at all; empty where it is for others anyway. */
  Optional<TableRow> inDoubt(Peer far) {
    boolean forOthers = blocks.filter(known -> known.stream().noneMatch(far::mayBeIn)).isPresent();
    return forOthers
        ? Optional.empty()
        : Optional.of(new TableRow(destination, Optional.empty(), length, rank, target, rule));
  }

  /** The length that counts for one of its blocks. */
  int lengthOf(Cidr block) {
    return length.orElse(block.prefixLength());
  }
}
