package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The hops so far. Once a hop stops the packet, later steps are not asked; after an unknown one
 * they are, since a later stop settles the matter.
 */
final class Trail {
  private final List<Hop> hops = new ArrayList<>();

  /** Asks the next component, unless the packet is stopped already. */
  Trail then(Supplier<Hop> step) {
    if (!isStopped()) {
      hops.add(step.get());
    }
    return this;
  }

  /** Asks the next component where there may be nothing to say. */
  Trail thenIfAny(Supplier<Optional<Hop>> step) {
    if (!isStopped()) {
      step.get().ifPresent(hops::add);
    }
    return this;
  }

  /** Goes on with a part of the way that has several hops, unless the packet is stopped already. */
  Trail along(Supplier<List<Hop>> part) {
    if (!isStopped()) {
      hops.addAll(part.get());
    }
    return this;
  }

  boolean isStopped() {
    return !hops.isEmpty() && hops.getLast().result() == Hop.Result.STOPS;
  }

  List<Hop> hops() {
    return List.copyOf(hops);
  }

  Path path(Optional<ResourceId> endpoint) {
    return new Path(hops, endpoint);
  }
}
