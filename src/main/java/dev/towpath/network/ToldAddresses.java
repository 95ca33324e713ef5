package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Observation;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public addresses that AWS has told, of what has no place in the design as well. */
record ToldAddresses() implements Fact<ToldAddresses.Answer> {
  /**
   * What it has told.
   *
   * @param owners network interfaces and NAT gateways by their addresses
   * @param all whether those are all addresses that anything in the design has
   */
  record Answer(Map<Cidr, ResourceId> owners, boolean all) {}

  @Override
  public Answer from(Topology topology) {
    Map<Cidr, ResourceId> owners = new HashMap<>();
    Stream.of(NatGateway.class, ElasticNetworkInterface.class)
        .flatMap(kind -> topology.all(kind))
        .forEach(
            resource -> addresses(resource).forEach(ip -> owners.putIfAbsent(ip, resource.id())));
    List<Vpc> vpcs = topology.all(Vpc.class).toList();
    return new Answer(
        Map.copyOf(owners), !vpcs.isEmpty() && vpcs.stream().allMatch(AddressesOfVpc::isScanned));
  }

  private static Stream<Cidr> addresses(Resource resource) {
    return resource
        .rest()
        .observed()
        .object(Observation.PUBLIC_ADDRESSES.key())
        .fields()
        .values()
        .stream()
        .map(Json::asText)
        .flatMap(ip -> ip.flatMap(Cidr::parse).stream());
  }
}
