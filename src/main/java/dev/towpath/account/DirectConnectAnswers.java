package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Connections of Direct Connect, virtual interfaces, and gateways with what they are joined to. */
final class DirectConnectAnswers {
  private static final Set<String> GONE =
      Set.of("deleted", "deleting", "disassociated", "disassociating", "rejected");

  private static final String GATEWAY = "directConnectGatewayId";

  private final Answers answers;
  private final Inventory inventory;

  DirectConnectAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  /** Whether a thing is more than the trace of a deleted one. */
  static boolean isThere(Json.Obj thing) {
    return List.of(
            "directConnectGatewayState",
            "virtualInterfaceState",
            "connectionState",
            "associationState")
        .stream()
        .flatMap(field -> thing.text(field).stream())
        .noneMatch(GONE::contains);
  }

  void add() {
    there("connections").forEach(this::connection);
    there("directConnectGateways").forEach(this::gateway);
    there("directConnectGatewayAssociations").forEach(this::association);
    there("virtualInterfaces").forEach(this::virtualInterface);
  }

  private List<Json.Obj> there(String key) {
    return answers.list(key).stream().filter(DirectConnectAnswers::isThere).toList();
  }

  private static Translation tagged(Json.Obj thing) {
    List<Json> tags = new ArrayList<>();
    for (Json.Obj tag : Translation.objects(thing, "tags")) {
      tags.add(
          Json.of("Key", tag.text("key").orElse("")).with("Value", tag.text("value").orElse("")));
    }
    return new Translation(thing).tags(Json.of("Tags", new Json.Arr(tags)), "Tags");
  }

  private static Json.Obj state(Json.Obj thing, String field) {
    return new Translation(thing).observed(field, Observation.STATE).done();
  }

  private void connection(Json.Obj connection) {
    inventory.add(
        "AWS::DirectConnect::Connection",
        "dxConnection",
        connection.text("connectionId").orElse(""),
        tagged(connection)
            .renamed("connectionName", "ConnectionName")
            .renamed("bandwidth", "Bandwidth")
            .renamed("location", "Location")
            .renamed("providerName", "ProviderName")
            .put("LagId", AccountReader.text(connection, "lagId"))
            .done(),
        state(connection, "connectionState"));
  }

  private void gateway(Json.Obj gateway) {
    inventory.add(
        "AWS::DirectConnect::DirectConnectGateway",
        "dxGateway",
        gateway.text(GATEWAY).orElse(""),
        tagged(gateway)
            .renamed("directConnectGatewayName", "DirectConnectGatewayName")
            .put("AmazonSideAsn", AccountReader.text(gateway, "amazonSideAsn"))
            .done(),
        state(gateway, "directConnectGatewayState"));
  }

  private Json gatewayOf(Json.Obj thing) {
    String id = thing.text(GATEWAY).orElse("");
    return inventory.attribute("dxGateway", id, "DirectConnectGatewayId", id);
  }

  private void association(Json.Obj association) {
    Json.Obj associated = association.object("associatedGateway");
    String id = associated.text("id").or(() -> association.text("virtualGatewayId")).orElse("");
    String kind = id.startsWith("tgw-") ? "tgw" : "vgw";
    List<String> prefixes =
        Translation.texts(association, "allowedPrefixesToDirectConnectGateway", "cidr");
    inventory.addPart(
        "AWS::DirectConnect::DirectConnectGatewayAssociation",
        association.text("associationId").orElse(id + "_association"),
        Json.of("DirectConnectGatewayId", gatewayOf(association))
            .with("AssociatedGatewayId", inventory.ref(kind, id))
            .with("AllowedPrefixesToDirectConnectGateway", Json.texts(prefixes)),
        state(association, "associationState"));
  }

  private void virtualInterface(Json.Obj card) {
    String type =
        switch (card.text("virtualInterfaceType").orElse("")) {
          case "transit" -> "AWS::DirectConnect::TransitVirtualInterface";
          case "public" -> "AWS::DirectConnect::PublicVirtualInterface";
          default -> "AWS::DirectConnect::PrivateVirtualInterface";
        };
    inventory.add(
        type,
        "vif",
        card.text("virtualInterfaceId").orElse(""),
        tagged(card)
            .renamed("virtualInterfaceName", "VirtualInterfaceName")
            .put(
                "ConnectionId",
                card.text("connectionId").map(id -> inventory.ref("dxConnection", id)))
            .renamed("vlan", "Vlan")
            .put(
                "DirectConnectGatewayId",
                card.text(GATEWAY).filter(id -> !id.isBlank()).map(_ -> gatewayOf(card)))
            .put(
                "VirtualGatewayId",
                card.text("virtualGatewayId")
                    .filter(id -> !id.isBlank())
                    .map(id -> inventory.ref("vgw", id)))
            .putList("RouteFilterPrefixes", prefixes(card))
            .putList("BgpPeers", peers(card))
            .put("Mtu", type.contains("Public") ? Optional.empty() : card.get("mtu"))
            .done(),
        state(card, "virtualInterfaceState"));
  }

  private static Json prefixes(Json.Obj card) {
    return Json.texts(Translation.texts(card, "routeFilterPrefixes", "cidr"));
  }

  /** Without the keys of the sessions. */
  private static Json peers(Json.Obj card) {
    List<Json> peers = new ArrayList<>();
    for (Json.Obj peer : Translation.objects(card, "bgpPeers")) {
      peers.add(
          new Translation(peer)
              .renamed("addressFamily", "AddressFamily")
              .put("Asn", AccountReader.text(peer, "asn"))
              .renamed("amazonAddress", "AmazonAddress")
              .renamed("customerAddress", "CustomerAddress")
              .done());
    }
    return new Json.Arr(peers);
  }
}
