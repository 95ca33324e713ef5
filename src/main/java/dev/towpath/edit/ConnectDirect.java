package dev.towpath.edit;

import static dev.towpath.edit.Blanks.attribute;
import static dev.towpath.edit.Blanks.ref;
import static dev.towpath.edit.ConnectNetwork.already;
import static dev.towpath.edit.ConnectNetwork.names;
import static dev.towpath.edit.Offer.step;

import dev.towpath.model.DirectConnectGateway;
import dev.towpath.model.DirectConnectGatewayAssociation;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.PrivateVirtualInterface;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayVpcAttachment;
import dev.towpath.model.TransitVirtualInterface;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpnGateway;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Connections of Direct Connect. A Direct Connect gateway serves virtual private gateways or
 * transit gateways, not both; towards a transit gateway it announces the prefixes that are listed
 * (Direct Connect User Guide, "Direct Connect gateways", "Transit gateway associations").
 */
final class ConnectDirect {
  private final Topology topology;

  ConnectDirect(Topology topology) {
    this.topology = topology;
  }

  Offer offer(Pair pair) {
    return switch (pair) {
      case Pair(DirectConnectGateway direct, VpnGateway gateway) ->
          associate(direct, gateway, List.of());
      case Pair(DirectConnectGateway direct, TransitGateway gateway) ->
          associate(direct, gateway, prefixes(gateway));
      case Pair(PrivateVirtualInterface line, DirectConnectGateway direct) ->
          lead(line, direct, "VirtualGatewayId");
      case Pair(TransitVirtualInterface line, DirectConnectGateway direct) ->
          lead(line, direct, "");
      case Pair(PrivateVirtualInterface line, VpnGateway gateway) ->
          lead(line, gateway, "VirtualGatewayId", ref(gateway), "DirectConnectGatewayId");
      default -> Offer.NONE;
    };
  }

  private Offer associate(DirectConnectGateway direct, Resource gateway, List<Json> prefixes) {
    List<DirectConnectGatewayAssociation> present =
        topology.referrers(direct.id(), DirectConnectGatewayAssociation.class).toList();
    if (present.stream().anyMatch(a -> a.associatedGateway().isTo(gateway.id()))) {
      return already(direct, gateway);
    }
    Optional<Resource> other =
        Stream.concat(
                present.stream()
                    .flatMap(a -> a.associatedGateway().target().stream())
                    .flatMap(id -> topology.get(id).stream())
                    .filter(used -> used.getClass() != gateway.getClass()),
                gateway instanceof TransitGateway
                    ? topology.referrers(direct.id(), PrivateVirtualInterface.class)
                    : Stream.empty())
            .findFirst();
    if (other.isPresent()) {
      return Offer.refused("connect.directMixed", Names.of(direct), Names.of(other.get()));
    }
    Json.Obj properties =
        Json.of("DirectConnectGatewayId", attribute(direct.id(), "DirectConnectGatewayId"))
            .with("AssociatedGatewayId", ref(gateway));
    return Offer.of(
        step(
            "connect.associate",
            names(direct, gateway),
            AddJoint.of(
                DirectConnectGatewayAssociation.class,
                direct,
                prefixes.isEmpty()
                    ? properties
                    : properties.with(
                        "AllowedPrefixesToDirectConnectGateway", new Json.Arr(prefixes)))));
  }

  private List<Json> prefixes(TransitGateway gateway) {
    return topology
        .referrers(gateway.id(), TransitGatewayVpcAttachment.class)
        .flatMap(attachment -> topology.get(attachment.vpc(), Vpc.class).stream())
        .flatMap(vpc -> vpc.cidrBlock().known().stream())
        .distinct()
        .<Json>map(block -> Json.of(block.toString()))
        .toList();
  }

  private static Offer lead(Resource line, DirectConnectGateway direct, String instead) {
    return lead(
        line,
        direct,
        "DirectConnectGatewayId",
        attribute(direct.id(), "DirectConnectGatewayId"),
        instead);
  }

  /** A virtual interface leads to one gateway, so the property of the other kind goes. */
  private static Offer lead(
      Resource line, Resource gateway, String property, Json reference, String instead) {
    if (Properties.get(line, property).equals(Optional.of(reference))) {
      return already(line, gateway);
    }
    Edit set = SetProperty.of(line, property, reference);
    return Offer.of(
        instead.isEmpty()
            ? step("connect.use", names(line, gateway), set)
            : step(
                "connect.use",
                names(line, gateway),
                set,
                SetProperty.of(line, instead, new Json.Nul())));
  }
}
