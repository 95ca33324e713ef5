package dev.towpath.network;

import dev.towpath.model.Cidr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Packets that differ in the far end's address and in the destination port. Filters take pieces
 * from them, so that a rule for some of the addresses of a service is told from one for all.
 */
record Packets(List<Slice> slices) {

  /** All packets between one block and these ports. */
  record Slice(Cidr far, Ports ports) {
    private Optional<Slice> both(Cidr block, Ports other) {
      if (!far.overlaps(block)) {
        return Optional.empty();
      }
      Cidr smaller = block.contains(far) ? far : block;
      return ports.both(other).map(common -> new Slice(smaller, common));
    }

    private Stream<Slice> minus(Cidr block, Ports other) {
      Optional<Slice> taken = both(block, other);
      if (taken.isEmpty()) {
        return Stream.of(this);
      }
      return Stream.concat(
          far.minus(block).stream().map(rest -> new Slice(rest, ports)),
          ports.minus(other).stream().map(rest -> new Slice(taken.get().far(), rest)));
    }
  }

  /** Packets from or to any of the addresses. */
  static Packets of(List<Cidr> far, Ports ports) {
    return new Packets(far.stream().map(block -> new Slice(block, ports)).toList());
  }

  /** Whether any of them has an address of the block and one of the ports. */
  boolean meet(Cidr block, Ports ports) {
    for (Slice slice : slices) {
      if (slice.far().overlaps(block) && slice.ports().overlaps(ports)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of them has one of the ports. */
  boolean meet(Ports ports) {
    for (Slice slice : slices) {
      if (slice.ports().overlaps(ports)) {
        return true;
      }
    }
    return false;
  }

  /** Those that have no address of the block or none of the ports. */
  Packets without(Cidr block, Ports ports) {
    List<Slice> left = new ArrayList<>();
    for (Slice slice : slices) {
      if (!block.contains(slice.far()) || !ports.equals(slice.ports())) {
        slice.minus(block, ports).forEach(left::add);
      }
    }
    return new Packets(left);
  }

  boolean isEmpty() {
    return slices.isEmpty();
  }
}
