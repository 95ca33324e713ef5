package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;

/** What joining two figures may mean, and the relations that are drawn between figures. */
public final class Connections {
  private Connections() {}

  /**
   * The edits that connect two resources, each with its label, the most likely first; empty where
   * there is none. The direction does not matter.
   */
  public static List<Edit> between(Design design, ResourceId from, ResourceId to) {
    return offer(design, from, to).edits();
  }

  /** What connecting two resources would do, or why they cannot be connected. */
  public static Message why(Design design, ResourceId from, ResourceId to) {
    Offer offer = offer(design, from, to);
    if (!offer.edits().isEmpty()) {
      return offer.edits().getFirst().label();
    }
    return offer.why().orElseGet(() -> senseless(design.topology(), from, to));
  }

  /** The relations between resources with figures, to be drawn as lines. */
  public static List<Link> existing(Topology topology) {
    return new Links(topology).all();
  }

  /** Ends a relation. */
  public static Edit disconnect(Design design, Link link) {
    return new Disconnect(
        link, Names.of(design.topology(), link.from()), Names.of(design.topology(), link.to()));
  }

  /** Takes a drawn line away; empty where that cannot be. */
  public static Optional<Edit> removing(Design design, Line line) {
    return new Lines(design).removal(line).edits().stream().findFirst();
  }

  /** Why a drawn line cannot be taken away by itself, or what taking it away would do. */
  public static Message whyStays(Design design, Line line) {
    Offer offer = new Lines(design).removal(line);
    return offer
        .why()
        .or(() -> offer.edits().stream().findFirst().map(Edit::label))
        .orElseGet(() -> describe(design, line));
  }

  /** What a drawn line joins and says. */
  public static Message describe(Design design, Line line) {
    return new Lines(design).described(line);
  }

  private static Offer offer(Design design, ResourceId from, ResourceId to) {
    Optional<Resource> first = design.topology().get(from);
    Optional<Resource> second = design.topology().get(to);
    if (first.isEmpty() || second.isEmpty() || from.equals(to)) {
      return Offer.NONE;
    }
    Pair pair = new Pair(first.get(), second.get());
    Offer forward = directed(design, pair);
    return forward.equals(Offer.NONE) ? directed(design, pair.swapped()) : forward;
  }

  private static Offer directed(Design design, Pair pair) {
    Offer junction = new ConnectJunctions(design.topology()).offer(pair);
    if (!junction.equals(Offer.NONE)) {
      return junction;
    }
    Offer network = new ConnectNetwork(design.topology()).offer(pair);
    if (!network.equals(Offer.NONE)) {
      return network;
    }
    Offer direct = new ConnectDirect(design.topology()).offer(pair);
    if (!direct.equals(Offer.NONE)) {
      return direct;
    }
    Offer balancer = new ConnectBalancers(design.topology()).offer(pair);
    if (!balancer.equals(Offer.NONE)) {
      return balancer;
    }
    Offer security = new ConnectSecurity(design.topology()).offer(pair);
    return security.equals(Offer.NONE) ? new ConnectMedia(design.topology()).offer(pair) : security;
  }

  private static Message senseless(Topology topology, ResourceId from, ResourceId to) {
    return Message.of(
        "edit", "connect.senseless", described(topology, from), described(topology, to));
  }

  private static Object described(Topology topology, ResourceId id) {
    return topology.get(id).<Object>map(Blanks::nameOf).orElse(id.value());
  }
}
