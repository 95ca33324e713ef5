package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * How the network carries one flow, in order. The last hop decides.
 *
 * @param hops at least one
 * @param endpoint the VPC endpoint that carries it, where one does; policies are evaluated for it
 */
public record Path(List<Hop> hops, Optional<ResourceId> endpoint) {
  /** Copies the hops. */
  public Path {
    hops = List.copyOf(hops);
  }

  /** The outcome: stops if any hop stops it, else unknown if any hop is, else passes. */
  public Hop.Result result() {
    return deciding().result();
  }

  /** The same, by direction and with appliances told apart from what is not known. */
  public PathVerdict verdict() {
    Hop hop = deciding();
    return switch (hop.result()) {
      case PASSES -> PathVerdict.REACHABLE;
      case STOPS ->
          hop.direction() == Hop.Direction.FORWARD
              ? PathVerdict.FORWARD_BLOCKED
              : PathVerdict.RETURN_BLOCKED;
      case UNKNOWN ->
          hop.cause().filter(Cause::isAppliance).isPresent()
              ? PathVerdict.FORWARD_TO_APPLIANCE
              : PathVerdict.UNKNOWN;
    };
  }

  /** What kind of component decides; empty where the flow arrives. */
  public Optional<Cause> cause() {
    return deciding().cause();
  }

  /** The hop that decides: the first that stops, else the first unknown one, else the last. */
  public Hop deciding() {
    return first(Hop.Result.STOPS).or(() -> first(Hop.Result.UNKNOWN)).orElseGet(hops::getLast);
  }

  private Optional<Hop> first(Hop.Result result) {
    for (Hop hop : hops) {
      if (hop.result() == result) {
        return Optional.of(hop);
      }
    }
    return Optional.empty();
  }
}
