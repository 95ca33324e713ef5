package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A row of a route table.
 *
 * @param destination in words
 * @param reach which addresses it is for
 * @param rank of rows with the same destination the lowest wins
 * @param target where it leads
 * @param rule the resource that makes the row; empty for a local one
 */
record TableRow(
    String destination, Reach reach, Rank rank, RouteTarget target, Optional<ResourceId> rule) {

  /**
   * The length that a service's prefix list counts with where its entries are not known: no service
   * has a block as large as this, so a row that is shorter never beats it.
   */
  private static final int LENGTH_OF_SERVICE = 8;

  /** The largest block that AWS gives a VPC is a /16. */
  private static final int SHORTEST_VPC_BLOCK = 16;

  /**
   * Which of several rows for one destination counts (VPC User Guide, "Route priority"). A static
   * one for the VPC's own block replaces the local one's target.
   */
  enum Rank {
    STATIC,
    PREFIX_LIST,
    LOCAL,
    PROPAGATED
  }

  /** Which addresses a row is for. */
  sealed interface Reach {
    /** These. */
    record Blocks(List<Cidr> blocks) implements Reach {}

    /** Those of a prefix list. */
    record Listed(PrefixLists.PrefixList list) implements Reach {}

    /** Those of a service, by an endpoint of that table; of which service may be left open. */
    record Served(Optional<AwsService> service, Optional<List<Cidr>> entries) implements Reach {}

    /** A block of the VPC that is not known. */
    record OwnBlock(boolean ipv6) implements Reach {}

    /** The design leaves it open, or whether the row is in the table at all. */
    record Open(Optional<Reach> perhaps) implements Reach {}
  }

  /** A row for one block. */
  static TableRow of(Cidr block, Rank rank, RouteTarget target, Optional<ResourceId> rule) {
    return new TableRow(block.toString(), new Reach.Blocks(List.of(block)), rank, target, rule);
  }

  /** This row where it may not be in the table at all. */
  TableRow inDoubt() {
    return new TableRow(destination, new Reach.Open(Optional.of(reach)), rank, target, rule);
  }

  /** Whether it is for known blocks, whoever asks. */
  boolean isPlain() {
    return reach instanceof Reach.Blocks;
  }

  /** What a row is to a peer. */
  sealed interface Answer {
    /** It surely is for these blocks; counted with a length of its own where it has one. */
    record For(List<Cidr> blocks, int length) implements Answer {
      static final int OWN = -1;
    }

    /** It may be for the peer. */
    record Maybe() implements Answer {}

    /** It is for others. */
    record Not() implements Answer {}
  }

  Answer to(Peer far) {
    return answer(reach, far);
  }

  private static Answer answer(Reach reach, Peer far) {
    return switch (reach) {
      case Reach.Blocks(List<Cidr> blocks) -> new Answer.For(blocks, Answer.For.OWN);
      case Reach.Listed(PrefixLists.PrefixList list) ->
          list.of(far)
              .<Answer>map(blocks ->
                  new Answer.For(
                      blocks, list.entries().isEmpty() ? LENGTH_OF_SERVICE : Answer.For.OWN))
              .orElseGet(Answer.Maybe::new);
      case Reach.Served(Optional<AwsService> service, Optional<List<Cidr>> entries) ->
          served(service, entries, far);
      case Reach.OwnBlock(boolean ipv6) -> ownBlock(ipv6, far);
      case Reach.Open(Optional<Reach> perhaps) ->
          perhaps.filter(known -> isForOthers(known, far)).isPresent()
              ? new Answer.Not()
              : new Answer.Maybe();
    };
  }

  private static boolean isForOthers(Reach reach, Peer far) {
    return switch (answer(reach, far)) {
      case Answer.For(List<Cidr> blocks, int _) -> blocks.stream().noneMatch(far::mayBeIn);
      case Answer.Not _ -> true;
      case Answer.Maybe _ -> false;
    };
  }

  private static Answer served(
      Optional<AwsService> service, Optional<List<Cidr>> entries, Peer far) {
    if (far.service().isEmpty()) {
      // Where nobody tells the service's addresses, a host that is named otherwise is taken for
      // another: if it is one of them, the endpoint carries it as another route does.
      return entries
          .<Answer>map(blocks -> new Answer.For(blocks, Answer.For.OWN))
          .orElseGet(Answer.Not::new);
    }
    if (service.isEmpty()) {
      return new Answer.Maybe();
    }
    return far.service().equals(service)
        ? new Answer.For(far.addresses(), LENGTH_OF_SERVICE)
        : new Answer.Not();
  }

  private static Answer ownBlock(boolean ipv6, Peer far) {
    if (ipv6 != far.isIpv6()) {
      return new Answer.Not();
    }
    return switch (far.place()) {
      case OUTSIDE -> new Answer.Not();
      case INSIDE -> new Answer.For(far.addresses(), SHORTEST_VPC_BLOCK);
      case OPEN -> new Answer.Maybe();
    };
  }
}
