package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A packet goes out by an internet gateway, which puts the public address in the place of the
 * private one. An IPv6 address is the same on both sides.
 *
 * @param from the subnet whose route led here
 */
record LeavingByInternetGateway(ResourceId id, String name, PlacedSubnet from, Ground vpc)
    implements Place {
  @Override
  public Place enter(Walk walk) {
    Optional<Hop> obstacle = obstacle(walk);
    if (obstacle.isPresent() && !walk.add(obstacle.get())) {
      return Place.NOWHERE;
    }
    if (walk.packet().isIpv6()) {
      return ipv6(walk);
    }
    return sender(walk)
        .map(at -> ipv4(walk, at))
        .orElseGet(() -> walk.end(noAddress(walk, walk.packet().from().name())));
  }

  private Optional<Hop> obstacle(Walk walk) {
    Optional<Hop> detached =
        walk.topology()
            .fact(new AttachmentOf(id, vpc.id()))
            .map(obstacle -> obstacle.hop(walk.at(id)));
    if (detached.isPresent()) {
      return detached;
    }
    if (InternetAddresses.none(walk.packet().to().addresses())) {
      return Optional.of(
          walk.at(id)
              .stops(
                  Cause.INTERNET,
                  Optional.empty(),
                  "igw.privateDestination",
                  name,
                  walk.packet().to().name()));
    }
    return PublicAccess.obstacle(
        walk, id, vpc.id(), from.id(), sender(walk).flatMap(PlacedInterface::nat).isPresent());
  }

  /** The interface of this VPC that sends; none for packets that only pass through the VPC. */
  private Optional<PlacedInterface> sender(Walk walk) {
    return walk.packet().from().at().filter(at -> at.isIn(vpc));
  }

  private Place ipv6(Walk walk) {
    if (!vpc.mayHold(walk.packet().from())) {
      return walk.end(noAddress(walk, walk.packet().from().name()));
    }
    Peer sender = walk.packet().from();
    walk.add(walk.at(id).passes(Optional.empty(), "igw.ipv6", name, sender.name()));
    return translated(walk, sender, sender.withoutGroups());
  }

  private Place ipv4(Walk walk, PlacedInterface at) {
    Hops hops = walk.at(id);
    PublicAddress address = at.publicAddresses().behind(at, walk.packet().from().address());
    if (address instanceof PublicAddress.Missing) {
      return walk.end(
          at.nat().isPresent()
              ? hops.stops(Cause.IGW_NO_PUBLIC_IP, at.nat(), "igw.privateNat", name, at.name())
              : noAddress(walk, at.name()));
    }
    walk.add(hop(hops, at, address));
    Peer inside = walk.packet().from();
    List<Cidr> addresses = address.known().map(List::of).orElse(InternetAddresses.IPV4);
    Peer outside =
        new Peer(
            inside.name(),
            addresses,
            Optional.empty(),
            Peer.Place.OUTSIDE,
            Optional.empty(),
            Optional.of(at));
    return translated(walk, inside, outside);
  }

  private Place translated(Walk walk, Peer inside, Peer outside) {
    Place entry = new EnteringByGateway(id, name, vpc, inside);
    if (walk.isForward()) {
      walk.remember(new Walk.Session(id, inside, outside, entry));
    }
    walk.send(walk.packet().sentBy(outside));
    return new Internet(entry);
  }

  private Hop hop(Hops hops, PlacedInterface at, PublicAddress address) {
    if (at.nat().isPresent()) {
      return hops.passes(at.nat(), "igw.nat", name, at.name());
    }
    return switch (address) {
      case PublicAddress.Elastic(ResourceId ip, String label, Optional<Cidr> _) ->
          hops.passes(Optional.of(ip), "igw.elastic", name, at.name(), label);
      case PublicAddress.AtLaunch _ ->
          hops.passes(
              Optional.of(at.subnet().id()), "igw.atLaunch", name, at.name(), at.subnet().name());
      case PublicAddress.Observed(Cidr ip) ->
          hops.passes(Optional.of(at.id()), "igw.observed", name, at.name(), ip);
      case PublicAddress.Open _, PublicAddress.Missing _ ->
          hops.unknown(Optional.of(at.subnet().id()), "igw.openAddress", name, at.name());
    };
  }

  private Hop noAddress(Walk walk, Object sender) {
    return walk.at(id)
        .stops(Cause.IGW_NO_PUBLIC_IP, Optional.empty(), "igw.noAddress", name, sender);
  }
}
