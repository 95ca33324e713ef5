package dev.towpath.network;

import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Fact;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Observation;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has which address in a VPC. */
record AddressesOfVpc(ResourceId vpc) implements Fact<AddressesOfVpc.Addresses> {

  /**
   * The known ones.
   *
   * @param owners by single address
   * @param crowded subnets with interfaces whose addresses are not known
   * @param scanned whether AWS has told all interfaces, so that nobody else can be there
   */
  record Addresses(Map<Cidr, PlacedInterface> owners, Set<ResourceId> crowded, boolean scanned) {}

  @Override
  public Addresses from(Topology topology) {
    Map<Cidr, PlacedInterface> owners = new HashMap<>();
    Set<ResourceId> crowded = new HashSet<>();
    List<Subnet> subnets =
        topology.referrers(vpc, Subnet.class).filter(s -> s.vpc().isTo(vpc)).toList();
    for (Subnet subnet : subnets) {
      for (Resource resident : topology.referrers(subnet.id()).toList()) {
        enter(topology, resident, owners, crowded, subnet.id());
      }
    }
    boolean scanned = topology.get(vpc).filter(AddressesOfVpc::isScanned).isPresent();
    return new Addresses(Collections.unmodifiableMap(owners), Set.copyOf(crowded), scanned);
  }

  /** Whether AWS has told of all interfaces in a VPC. */
  static boolean isScanned(Resource vpc) {
    return !vpc.rest().observed().isEmpty()
        && !vpc.rest().isObserved(Observation.INTERFACES_UNREAD);
  }

  private static void enter(
      Topology topology,
      Resource resident,
      Map<Cidr, PlacedInterface> owners,
      Set<ResourceId> crowded,
      ResourceId subnet) {
    switch (resident) {
      case Instance _, ElasticNetworkInterface _, NatGateway _, VpcEndpoint _ ->
          topology.fact(new InterfacesOf(resident.id())).forEach(at -> enter(at, owners, crowded));
      // MediaLive, and kinds that are not analysed, may have interfaces at any address.
      case Channel _, Input _, OtherResource _ -> crowded.add(subnet);
      default -> {}
    }
  }

  private static void enter(
      PlacedInterface at, Map<Cidr, PlacedInterface> owners, Set<ResourceId> crowded) {
    for (boolean v6 : List.of(false, true)) {
      for (Cidr address : at.addresses(v6)) {
        if (!address.isSingle()) {
          crowded.add(at.subnet().id());
        } else if (!owners.containsKey(address) || at.nat().isPresent()) {
          owners.put(address, at);
        }
      }
    }
  }
}
