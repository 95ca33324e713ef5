package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.List;
import java.util.Optional;

/** What leads out of VPCs beside internet and NAT gateways: VPN with both ends, and IPv6 alone. */
final class VpnAnswers {
  private final Answers answers;
  private final Inventory inventory;

  VpnAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("EgressOnlyInternetGateways").forEach(this::egressOnly);
    there("VpnGateways").forEach(this::vpnGateway);
    there("CustomerGateways").forEach(this::customerGateway);
    there("VpnConnections").forEach(this::connection);
  }

  private List<Json.Obj> there(String key) {
    return answers.list(key).stream().filter(GatewayAnswers::isThere).toList();
  }

  private void egressOnly(Json.Obj gateway) {
    Optional<String> vpc = Translation.texts(gateway, "Attachments", "VpcId").stream().findFirst();
    inventory.add(
        "AWS::EC2::EgressOnlyInternetGateway",
        "eigw",
        gateway.text("EgressOnlyInternetGatewayId").orElse(""),
        new Translation(gateway)
            .put("VpcId", vpc.map(id -> inventory.ref("vpc", id)))
            .tags("Tags")
            .done(),
        Translation.objects(gateway, "Attachments").stream()
            .findFirst()
            .map(VpnAnswers::state)
            .orElse(Json.Obj.EMPTY));
  }

  private static Json.Obj state(Json.Obj object) {
    return new Translation(object).observed("State", Observation.STATE).done();
  }

  private void vpnGateway(Json.Obj gateway) {
    String id = gateway.text("VpnGatewayId").orElse("");
    inventory.add(
        "AWS::EC2::VPNGateway",
        "vgw",
        id,
        new Translation(gateway).same("Type", "AmazonSideAsn").tags("Tags").done(),
        state(gateway));
    for (Json.Obj attachment : Translation.objects(gateway, "VpcAttachments")) {
      String state = attachment.text("State").orElse("attached");
      if (state.equals("attached") || state.equals("attaching")) {
        String vpc = attachment.text("VpcId").orElse("");
        inventory.addPart(
            "AWS::EC2::VPCGatewayAttachment",
            id + "_" + vpc,
            Json.of("VpcId", inventory.ref("vpc", vpc))
                .with("VpnGatewayId", inventory.ref("vgw", id)),
            state(attachment));
      }
    }
  }

  private void customerGateway(Json.Obj gateway) {
    inventory.add(
        "AWS::EC2::CustomerGateway",
        "cgw",
        gateway.text("CustomerGatewayId").orElse(""),
        new Translation(gateway)
            .same("Type", "IpAddress", "BgpAsn", "DeviceName", "CertificateArn")
            .tags("Tags")
            .done(),
        state(gateway));
  }

  /** Without the configuration of the customer's router, which holds keys. */
  private void connection(Json.Obj connection) {
    String id = connection.text("VpnConnectionId").orElse("");
    inventory.add(
        "AWS::EC2::VPNConnection",
        "vpn",
        id,
        new Translation(connection)
            .same("Type")
            .put(
                "CustomerGatewayId",
                connection.text("CustomerGatewayId").map(c -> inventory.ref("cgw", c)))
            .put("VpnGatewayId", connection.text("VpnGatewayId").map(v -> inventory.ref("vgw", v)))
            .put(
                "TransitGatewayId",
                connection.text("TransitGatewayId").map(t -> inventory.ref("tgw", t)))
            .put("StaticRoutesOnly", connection.object("Options").get("StaticRoutesOnly"))
            .tags("Tags")
            .done(),
        new Translation(connection)
            .observed("State", Observation.STATE)
            .put(Observation.TUNNELS.key(), tunnels(connection))
            .done());
    for (Json.Obj route : Translation.objects(connection, "Routes")) {
      if (GatewayAnswers.isThere(route)) {
        inventory.addPart(
            "AWS::EC2::VPNConnectionRoute",
            id + "_" + route.text("DestinationCidrBlock").orElse(""),
            new Translation(route)
                .put("VpnConnectionId", inventory.ref("vpn", id))
                .same("DestinationCidrBlock")
                .done(),
            state(route));
      }
    }
  }

  private static Optional<Json> tunnels(Json.Obj connection) {
    List<String> states = Translation.texts(connection, "VgwTelemetry", "Status");
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(Json.of(states.contains("UP") ? "UP" : "DOWN"));
  }
}
