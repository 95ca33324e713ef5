package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Route tables, routes and associations. The {@code local} route goes without saying, the routes of
 * gateway endpoints belong to the endpoint, and a subnet without an association of its own gets one
 * to its VPC's main table, which AWS does not list.
 */
final class RouteAnswers {
  private static final String OPERATION = "ec2:DescribeRouteTables";

  /** Fields of a route that name its target as CloudFormation does, with the target's kind. */
  private static final Map<String, String> TARGETS =
      Map.of(
          "NatGatewayId", "nat",
          "TransitGatewayId", "tgw",
          "VpcPeeringConnectionId", "pcx",
          "EgressOnlyInternetGatewayId", "eigw");

  private final Answers answers;
  private final Inventory inventory;
  private final Set<String> associated = new HashSet<>();
  private final Map<String, String> mainTables = new HashMap<>();

  RouteAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("RouteTables").forEach(this::table);
    answers.list("Subnets").forEach(this::impliedAssociation);
  }

  private void table(Json.Obj table) {
    String id = table.text("RouteTableId").orElse("");
    String vpc = table.text("VpcId").orElse("");
    inventory.add(
        "AWS::EC2::RouteTable",
        "table",
        id,
        new Translation(table).put("VpcId", inventory.ref("vpc", vpc)).tags("Tags").done(),
        isMain(table) ? Json.of(Observation.MAIN.key(), Json.of(true)) : Json.Obj.EMPTY);
    Translation.objects(table, "Routes").forEach(route -> route(id, route));
    for (String gateway : Translation.texts(table, "PropagatingVgws", "GatewayId")) {
      inventory.addPart(
          "AWS::EC2::VPNGatewayRoutePropagation",
          id + "_" + gateway,
          Json.of("RouteTableIds", inventory.refs("table", List.of(id)))
              .with("VpnGatewayId", inventory.ref("vgw", gateway)));
    }
    for (Json.Obj association : Translation.objects(table, "Associations")) {
      if (association.text("Main").equals(Optional.of("true"))) {
        mainTables.put(vpc, id);
      }
      String state = association.object("AssociationState").text("State").orElse("associated");
      if (!state.startsWith("disassociat")) {
        association(id, association);
      }
    }
  }

  private static boolean isMain(Json.Obj table) {
    return Translation.texts(table, "Associations", "Main").contains("true");
  }

  private void association(String table, Json.Obj association) {
    String derived = association.text("RouteTableAssociationId").orElse(table + "_association");
    Optional<String> subnet = association.text("SubnetId");
    if (subnet.isPresent()) {
      associated.add(subnet.get());
      addAssociation(derived, subnet.get(), inventory.ref("table", table));
    }
    association
        .text("GatewayId")
        .ifPresent(gateway ->
            inventory.addPart(
                "AWS::EC2::GatewayRouteTableAssociation",
                derived,
                Json.of("RouteTableId", inventory.ref("table", table))
                    .with("GatewayId", gateway(gateway))));
  }

  private void addAssociation(String id, String subnet, Json table) {
    inventory.addPart(
        "AWS::EC2::SubnetRouteTableAssociation",
        id,
        Json.of("SubnetId", inventory.ref("subnet", subnet)).with("RouteTableId", table));
  }

  private void impliedAssociation(Json.Obj subnet) {
    String id = subnet.text("SubnetId").orElse("");
    String main = mainTables.get(subnet.text("VpcId").orElse(""));
    if (associated.contains(id)) {
      return;
    }
    if (main != null && !answers.lacks(OPERATION)) {
      addAssociation("main_" + id, id, inventory.ref("table", main));
    } else {
      addAssociation("main_" + id, id, Unread.of(answers, OPERATION));
    }
  }

  private void route(String table, Json.Obj route) {
    String gateway = route.text("GatewayId").orElse("");
    boolean ofEndpoint =
        gateway.startsWith("vpce-")
            && route.text("DestinationPrefixListId").isPresent()
            && inventory.find("endpoint", gateway).isPresent();
    if (gateway.equals("local") || ofEndpoint) {
      return;
    }
    Translation properties =
        new Translation(route)
            .put("RouteTableId", inventory.ref("table", table))
            .same("DestinationCidrBlock", "DestinationPrefixListId")
            .renamed("DestinationIpv6CidrBlock", "DestinationIpv6CidrBlock");
    target(route, gateway, properties);
    String destination =
        List.of("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId")
            .stream()
            .flatMap(name -> route.text(name).stream())
            .findFirst()
            .orElse("");
    inventory.addPart(
        "AWS::EC2::Route",
        table + "_" + destination,
        properties.done(),
        new Translation(route)
            .observed("State", Observation.STATE)
            .observed("Origin", Observation.ORIGIN)
            .done());
  }

  private void target(Json.Obj route, String gateway, Translation properties) {
    boolean gone = route.text("State").equals(Optional.of("blackhole"));
    if (gateway.startsWith("vpce-")) {
      properties.put("VpcEndpointId", target("endpoint", gateway, gone));
    } else if (!gateway.isEmpty()) {
      properties.put("GatewayId", gone ? goneUnlessRead(gateway) : gateway(gateway));
    }
    TARGETS.forEach((field, kind) ->
        route.text(field).ifPresent(id -> properties.put(field, target(kind, id, gone))));
    route
        .text("InstanceId")
        .filter(id -> inventory.find("instance", id).isPresent() && !isFurtherInterface(route))
        .ifPresentOrElse(
            id -> properties.put("InstanceId", inventory.ref("instance", id)),
            () ->
                route
                    .text("NetworkInterfaceId")
                    .ifPresent(
                        id -> properties.put("NetworkInterfaceId", target("eni", id, gone))));
    properties.same("LocalGatewayId", "CarrierGatewayId", "CoreNetworkArn");
  }

  /** Whether a route leads to another interface than an instance's primary one. */
  private boolean isFurtherInterface(Json.Obj route) {
    return answers.list("NetworkInterfaces").stream()
        .filter(card -> card.text("NetworkInterfaceId").equals(route.text("NetworkInterfaceId")))
        .anyMatch(card -> !card.object("Attachment").text("DeviceIndex").orElse("0").equals("0"));
  }

  private Json gateway(String id) {
    return inventory.ref(id.startsWith("vgw-") ? "vgw" : "igw", id);
  }

  private Json goneUnlessRead(String gateway) {
    return target(gateway.startsWith("vgw-") ? "vgw" : "igw", gateway, true);
  }

  /**
   * The target of a blackhole that was not read is named as if it were there, and so is found to be
   * gone.
   */
  private Json target(String kind, String id, boolean gone) {
    return gone && inventory.find(kind, id).isEmpty()
        ? Json.of("Ref", id)
        : inventory.ref(kind, id);
  }
}
