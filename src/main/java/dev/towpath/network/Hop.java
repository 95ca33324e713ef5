package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * One step of a path: a component decided about the packet.
 *
 * @param component the component; for what AWS makes itself (a default group, the main route table)
 *     the VPC
 * @param direction with the flow, or its answers on the way back
 * @param result what the component did
 * @param what the deciding rule in words
 * @param rule the resource that holds the deciding rule, such as a route or an ACL entry, where it
 *     is one
 * @param code Reachability Analyzer's explanation code, where one fits
 * @param cause why it does not surely go on; empty where it does
 */
public record Hop(
    ResourceId component,
    Direction direction,
    Result result,
    Message what,
    Optional<ResourceId> rule,
    Optional<ExplanationCode> code,
    Optional<Cause> cause) {

  /** Which way the packet goes. */
  public enum Direction {
    /** From source to target. */
    FORWARD,
    /** The answers. */
    RETURN
  }

  /** What a component does with the packet. */
  public enum Result {
    /** Lets it on. */
    PASSES,
    /** Drops or refuses it. */
    STOPS,
    /** Cannot be told from the design. */
    UNKNOWN
  }
}
