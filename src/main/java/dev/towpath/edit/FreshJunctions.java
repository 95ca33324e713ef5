package dev.towpath.edit;

import static dev.towpath.edit.Blanks.ref;

import dev.towpath.model.Containment;
import dev.towpath.model.CustomerGateway;
import dev.towpath.model.EgressOnlyInternetGateway;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayPeeringAttachment;
import dev.towpath.model.TransitGatewayRouteTable;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcBlockPublicAccessOptions;
import dev.towpath.model.VpcGatewayAttachment;
import dev.towpath.model.VpcPeeringConnection;
import dev.towpath.model.VpnConnection;
import dev.towpath.model.VpnGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New things that join VPCs with each other and with networks elsewhere. */
final class FreshJunctions {
  private static final String TYPE = "ipsec.1";

  /** An address for documentation (RFC 5737), to be replaced by the router's. */
  private static final String ROUTER = "203.0.113.1";

  private final Topology topology;
  private final Surroundings place;
  private final Blanks blanks;

  FreshJunctions(Topology topology, Surroundings place, Blanks blanks) {
    this.topology = topology;
    this.place = place;
    this.blanks = blanks;
  }

  FreshResource networkInterface(Subnet subnet) {
    return made(ElasticNetworkInterface.class, Json.of("SubnetId", ref(subnet)));
  }

  FreshResource egressOnlyGateway(Vpc vpc) {
    return made(EgressOnlyInternetGateway.class, Json.of("VpcId", ref(vpc)));
  }

  /**
   * One subnet for each Availability Zone: AWS takes no more, and a zone without one is cut off.
   */
  FreshResource vpcAttachment(Vpc vpc) {
    List<Json> subnets = Zones.subnetOfEach(topology, vpc, place.subnet());
    if (subnets.isEmpty()) {
      return needs(TransitGatewayVpcAttachment.class, Subnet.class);
    }
    return first(TransitGateway.class)
        .<FreshResource>map(gateway ->
            made(
                TransitGatewayVpcAttachment.class,
                Json.of("TransitGatewayId", ref(gateway))
                    .with("VpcId", ref(vpc))
                    .with("SubnetIds", new Json.Arr(subnets))))
        .orElseGet(() -> needs(TransitGatewayVpcAttachment.class, TransitGateway.class));
  }

  /** Attached where it is dropped on a VPC, which takes one. */
  FreshResource vpnGateway() {
    VpnGateway gateway = blanks.make(VpnGateway.class, Json.of("Type", TYPE));
    List<Resource> parts = new ArrayList<>();
    if (place.vpc().isPresent()) {
      Vpc vpc = place.vpc().get();
      if (Containment.children(topology, vpc).anyMatch(VpnGateway.class::isInstance)) {
        return FreshResource.Refused.of("place.secondVpnGateway", Names.of(vpc));
      }
      parts.add(
          blanks.make(
              VpcGatewayAttachment.class,
              Json.of("VpcId", ref(vpc)).with("VpnGatewayId", ref(gateway))));
    }
    return new FreshResource.Made(gateway, parts);
  }

  /** What stands in the Region. */
  FreshResource inRegion(Resource example) {
    return switch (example) {
      case VpcPeeringConnection _ -> peering();
      case TransitGateway _ -> made(TransitGateway.class, Json.Obj.EMPTY);
      case TransitGatewayRouteTable _ ->
          first(TransitGateway.class)
              .map(gateway ->
                  made(TransitGatewayRouteTable.class, Json.of("TransitGatewayId", ref(gateway))))
              .orElseGet(() -> needs(TransitGatewayRouteTable.class, TransitGateway.class));
      case TransitGatewayPeeringAttachment _ -> gatewayPeering();
      case CustomerGateway _ ->
          made(
              CustomerGateway.class,
              Json.of("Type", TYPE).with("IpAddress", ROUTER).with("BgpAsn", Json.of(65000)));
      case VpnConnection _ -> vpnConnection();
      case PrefixList _ ->
          made(
              PrefixList.class,
              Json.of("PrefixListName", "addresses")
                  .with("AddressFamily", "IPv4")
                  .with("MaxEntries", Json.of(10)));
      default -> blockPublicAccess();
    };
  }

  /** Which two VPCs are meant is clear where there are two; else a connector between them says. */
  private FreshResource peering() {
    List<Vpc> vpcs = topology.all(Vpc.class).toList();
    return vpcs.size() == 2
        ? made(VpcPeeringConnection.class, Peerings.of(vpcs.getFirst(), vpcs.getLast()))
        : FreshResource.Refused.of("place.twoOf", Blanks.nameOf(Kinds.of(Vpc.class)));
  }

  private FreshResource gatewayPeering() {
    List<TransitGateway> gateways = topology.all(TransitGateway.class).toList();
    return gateways.size() == 2
        ? made(
            TransitGatewayPeeringAttachment.class,
            Peerings.of(gateways.getFirst(), gateways.getLast()))
        : FreshResource.Refused.of("place.twoOf", Blanks.nameOf(Kinds.of(TransitGateway.class)));
  }

  private FreshResource blockPublicAccess() {
    boolean taken =
        topology
            .all(VpcBlockPublicAccessOptions.class)
            .anyMatch(options -> options.home().equals(place.home()));
    return taken
        ? FreshResource.Refused.of("place.secondBlock")
        : made(
            VpcBlockPublicAccessOptions.class,
            Json.of("InternetGatewayBlockMode", "block-bidirectional"));
  }

  private FreshResource vpnConnection() {
    Optional<CustomerGateway> far = first(CustomerGateway.class);
    if (far.isEmpty()) {
      return needs(VpnConnection.class, CustomerGateway.class);
    }
    Json.Obj properties = Json.of("Type", TYPE).with("CustomerGatewayId", ref(far.get()));
    Json.Obj near =
        first(VpnGateway.class)
            .map(gateway -> properties.with("VpnGatewayId", ref(gateway)))
            .or(() ->
                first(TransitGateway.class)
                    .map(gateway -> properties.with("TransitGatewayId", ref(gateway))))
            .orElse(properties);
    return made(VpnConnection.class, near);
  }

  private <R extends Resource> FreshResource made(Class<R> kind, Json.Obj properties) {
    return FreshResource.Made.of(blanks.make(kind, properties));
  }

  private static FreshResource needs(
      Class<? extends Resource> kind, Class<? extends Resource> other) {
    return FreshResource.Refused.of(
        "place.needs", Blanks.nameOf(Kinds.of(kind)), Blanks.nameOf(Kinds.of(other)));
  }

  private <R extends Resource> Optional<R> first(Class<R> kind) {
    return topology.all(kind).findFirst();
  }
}
