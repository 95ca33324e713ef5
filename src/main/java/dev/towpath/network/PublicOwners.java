package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Fact;
import dev.towpath.model.Instance;
import dev.towpath.model.NatGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who in the design has which public address. */
record PublicOwners() implements Fact<Map<Cidr, PublicOwners.Owner>> {

  /** An interface, by its private address, or its public one of IPv6. */
  record Owner(PlacedInterface at, Peer inside) {}

  @Override
  public Map<Cidr, Owner> from(Topology topology) {
    Map<Cidr, Owner> owners = new HashMap<>();
    Stream.of(NatGateway.class, ElasticNetworkInterface.class, Instance.class)
        .flatMap(kind -> topology.all(kind))
        .forEach(resource ->
            topology
                .fact(new InterfacesOf(resource.id()))
                .forEach(at -> enter(topology, at, owners)));
    return Collections.unmodifiableMap(owners);
  }

  private static void enter(Topology topology, PlacedInterface at, Map<Cidr, Owner> owners) {
    for (Cidr address : at.ipv4()) {
      Optional<Cidr> own = Optional.of(address).filter(Cidr::isSingle);
      at.publicAddresses()
          .behind(at, own)
          .known()
          .ifPresent(ip ->
              owners.putIfAbsent(
                  ip, new Owner(at, own.map(at::asPeer).orElseGet(() -> at.asPeer(false)))));
    }
    for (Cidr address : at.ipv6()) {
      if (address.isSingle() && !InternetAddresses.none(address)) {
        owners.putIfAbsent(address, new Owner(at, at.asPeer(address)));
      }
    }
    at.nat().ifPresent(nat -> addNat(topology, nat, at, owners));
  }

  /** A NAT gateway may have several addresses. */
  private static void addNat(
      Topology topology, ResourceId nat, PlacedInterface at, Map<Cidr, Owner> owners) {
    topology
        .get(nat, NatGateway.class)
        .map(NatGateway::secondaryAllocations)
        .orElse(List.of())
        .forEach(ref ->
            topology
                .get(ref, ElasticIp.class)
                .flatMap(ip -> new Interfaces(topology).observedAddress(ip.rest()))
                .ifPresent(ip -> owners.putIfAbsent(ip, new Owner(at, at.asPeer(false)))));
  }
}
