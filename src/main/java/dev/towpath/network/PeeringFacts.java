package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcPeeringConnection;
import java.util.List;
import java.util.Optional;

/** What a peering connection joins; empty where the design does not hold it. */
record PeeringFacts(ResourceId id) implements Fact<Optional<PeeringFacts.Peering>> {

  /**
   * A peering connection.
   *
   * @param one the VPC that asked for it
   * @param other the VPC that accepts it
   * @param state as AWS tells it; {@code active} where it was drawn
   * @param oneRegion whether both VPCs are in one Region, so that rules may name groups across it;
   *     empty where that is not known
   * @param farBlocks the blocks of the VPC that the design does not hold, where AWS told them
   */
  record Peering(
      Ref<Vpc> one,
      Ref<Vpc> other,
      Value<String> state,
      Optional<Boolean> oneRegion,
      List<Cidr> farBlocks) {

    boolean isActive() {
      return state.isAbsent() || state.equals(Value.of("active"));
    }

    /** The VPC at the far end, seen from one of the two; none where it joins others. */
    Ref<Vpc> beyond(ResourceId vpc) {
      if (one.isTo(vpc)) {
        return other;
      }
      return other.isTo(vpc) ? one : Ref.none();
    }
  }

  @Override
  public Optional<Peering> from(Topology topology) {
    return topology.get(id, VpcPeeringConnection.class).map(found -> of(topology, found));
  }

  private static Peering of(Topology topology, VpcPeeringConnection found) {
    return new Peering(
        found.vpc(), found.peerVpc(), found.state(), oneRegion(topology, found), blocks(found));
  }

  private static Optional<Boolean> oneRegion(Topology topology, VpcPeeringConnection found) {
    Optional<String> here = region(topology, found.vpc());
    Optional<String> there = region(topology, found.peerVpc());
    if (here.isPresent() && there.isPresent()) {
      return Optional.of(here.equals(there));
    }
    String own = found.home().region();
    return found.peerRegion().isAbsent()
        ? Optional.of(true)
        : found.peerRegion().known().map(own::equals);
  }

  private static Optional<String> region(Topology topology, Ref<Vpc> vpc) {
    return topology.get(vpc, Vpc.class).map(Vpc::home).map(Home::region);
  }

  private static List<Cidr> blocks(VpcPeeringConnection found) {
    return found.rest().observed().get(Observation.PEER_CIDR_BLOCKS.key()).stream()
        .flatMap(json -> json.elements().stream())
        .map(Json::asText)
        .flatMap(Optional::stream)
        .flatMap(text -> Cidr.parse(text).stream())
        .toList();
  }
}
