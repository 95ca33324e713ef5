package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A packet on its way from place to place, in one direction. Once a hop stops it the walk ends;
 * after an unknown one it goes on, since a later stop settles the matter.
 */
final class Walk {
  /** AWS drops packets that go round; no way through VPCs is nearly as long. */
  private static final int LONGEST = 64;

  private final Topology topology;
  private final Hop.Direction way;
  private final List<Hop> hops;
  private final List<Session> sessions;
  private Packet packet;
  private Optional<ResourceId> endpoint = Optional.empty();
  private Place answersFrom = Place.NOWHERE;

  /**
   * What a gateway remembers of a connection.
   *
   * @param by the gateway
   * @param inside the end that it has translated, as it is called inside
   * @param outside the same, as it is called outside
   * @param entry where answers come in again
   */
  record Session(ResourceId by, Peer inside, Peer outside, Place entry) {}

  private Walk(
      Topology topology, Hop.Direction way, Packet packet, List<Hop> hops, List<Session> sessions) {
    this.topology = topology;
    this.way = way;
    this.packet = packet;
    this.hops = hops;
    this.sessions = sessions;
  }

  /** A walk from the source, after what is said of it already. */
  static Walk forward(Topology topology, Packet packet, List<Hop> before) {
    return new Walk(
        topology, Hop.Direction.FORWARD, packet, new ArrayList<>(before), new ArrayList<>());
  }

  /** The walk of the answers, where it has arrived and they are asked for. */
  private Walk back(Packet answer) {
    return new Walk(topology, Hop.Direction.RETURN, answer, hops, sessions);
  }

  /** Goes there, and back where the packet arrives. */
  Path thereAndBack(Place first) {
    go(first);
    Place start = answersFrom;
    Optional<Packet> answer = packet.answer();
    if (start != Place.NOWHERE && answer.isPresent()) {
      back(answer.get()).go(start);
    }
    return new Path(hops, endpoint);
  }

  private void go(Place first) {
    Place next = first;
    while (next != Place.NOWHERE) {
      if (hops.size() > LONGEST) {
        add(
            at(hops.getLast().component())
                .stops(Cause.ROUTE_LOOP, Optional.empty(), "route.loop", packet.to().name()));
        return;
      }
      next = next.enter(this);
    }
  }

  boolean isForward() {
    return way == Hop.Direction.FORWARD;
  }

  Hop.Direction way() {
    return way;
  }

  Packet packet() {
    return packet;
  }

  /** Goes on with another packet, such as one whose addresses are translated. */
  void send(Packet other) {
    packet = other;
  }

  Topology topology() {
    return topology;
  }

  Hops at(ResourceId component) {
    return new Hops(component, way);
  }

  /** Adds a hop; whether the packet goes on after it. */
  boolean add(Hop hop) {
    hops.add(hop);
    return hop.result() != Hop.Result.STOPS;
  }

  /** Ends the walk with a hop. */
  Place end(Hop hop) {
    hops.add(hop);
    return Place.NOWHERE;
  }

  /** The packet has arrived; answers start from the place. */
  Place arrive(Place answers) {
    answersFrom = answers;
    return Place.NOWHERE;
  }

  /** The packet has arrived where answers need no way of their own. */
  Place arrive() {
    return Place.NOWHERE;
  }

  /** Notes the VPC endpoint that carries the flow. */
  void carriedBy(ResourceId id) {
    endpoint = Optional.of(id);
  }

  void remember(Session session) {
    sessions.add(session);
  }

  /** The last connection of a gateway that this packet's receiver is the outer end of. */
  Optional<Session> session(ResourceId gateway) {
    for (int i = sessions.size() - 1; i >= 0; i--) {
      Session session = sessions.get(i);
      if (session.by().equals(gateway) && isSame(session.outside(), packet.to())) {
        return Optional.of(session);
      }
    }
    return Optional.empty();
  }

  /** The connection by which this packet's receiver is known on the internet. */
  Optional<Session> session() {
    for (int i = sessions.size() - 1; i >= 0; i--) {
      if (isSame(sessions.get(i).outside(), packet.to())) {
        return Optional.of(sessions.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Peer one, Peer other) {
    return one.addresses().equals(other.addresses())
        && one.at().map(PlacedInterface::id).equals(other.at().map(PlacedInterface::id));
  }

  /** Who in a VPC has the packet's destination. */
  Optional<PlacedInterface> owner(Ground vpc) {
    Optional<PlacedInterface> known = packet.to().at().filter(at -> at.isIn(vpc));
    if (known.isPresent()) {
      return known;
    }
    Map<Cidr, PlacedInterface> owners = addresses(vpc).owners();
    return packet.to().address().flatMap(address -> Optional.ofNullable(owners.get(address)));
  }

  AddressesOfVpc.Addresses addresses(Ground vpc) {
    return topology.fact(new AddressesOfVpc(vpc.id()));
  }

  Optional<Ground> ground(ResourceId vpc) {
    return topology.fact(new GroundOfVpc(vpc));
  }
}
