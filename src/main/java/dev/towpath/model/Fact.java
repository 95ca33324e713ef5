package dev.towpath.model;

/**
 * A question about a topology. Equal facts ask the same, so a record with what is asked for serves
 * best. Asked through {@link Topology#fact}, it is worked out once, and again only when something
 * that it read has changed.
 *
 * @param <A> the answer: immutable, comparable by value where that is cheap, and without a topology
 *     in it, for it outlives the one that it was worked out from
 */
public interface Fact<A> {
  /** Works the answer out from the topology alone; it does so for any, whatever it lacks. */
  A from(Topology topology);
}
