package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Transit gateways, what is attached to them, and where they send it. */
final class TransitAnswers {
  private static final Set<String> GONE = Set.of("deleted", "deleting", "rejected", "failed");
  private static final String VPC = "vpc";
  private static final String SUBNETS = "ec2:DescribeTransitGatewayVpcAttachments";

  private final Answers answers;
  private final Inventory inventory;
  private final TransitRouteAnswers told;

  TransitAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
    told = new TransitRouteAnswers(answers);
  }

  /** Whether a gateway, attachment or table is more than the trace of a deleted one. */
  static boolean isThere(Json.Obj object) {
    return !GONE.contains(object.text("State").orElse("available"));
  }

  void add() {
    there("TransitGateways").forEach(this::gateway);
    there("TransitGatewayVpcAttachments").forEach(this::vpcAttachment);
    there("TransitGatewayAttachments").forEach(this::attachment);
    there("TransitGatewayRouteTables").forEach(this::table);
    for (Json.Obj answer : answers.list("TransitGatewayPropagations")) {
      told.tableOf(answer).ifPresent(table -> propagations(table, answer));
    }
    for (Json.Obj answer : answers.list("TransitGatewayStaticRoutes")) {
      told.tableOf(answer).ifPresent(table -> routes(table, answer));
    }
    new UnreadTransit(answers, inventory).add();
  }

  private List<Json.Obj> there(String key) {
    return answers.list(key).stream().filter(TransitAnswers::isThere).toList();
  }

  private void gateway(Json.Obj gateway) {
    inventory.add(
        "AWS::EC2::TransitGateway",
        "tgw",
        gateway.text("TransitGatewayId").orElse(""),
        new Translation(gateway.object("Options"))
            .same("AmazonSideAsn", "AutoAcceptSharedAttachments", "DefaultRouteTableAssociation")
            .same("DefaultRouteTablePropagation", "SecurityGroupReferencingSupport", "DnsSupport")
            .same("VpnEcmpSupport", "MulticastSupport", "TransitGatewayCidrBlocks")
            .put(
                "Description",
                gateway.text("Description").filter(text -> !text.isBlank()).map(Json::of))
            .tags(gateway, "Tags")
            .done(),
        state(gateway));
  }

  private static Json.Obj state(Json.Obj object) {
    return new Translation(object).observed("State", Observation.STATE).done();
  }

  private Json gatewayOf(Json.Obj part) {
    return inventory.ref("tgw", part.text("TransitGatewayId").orElse(""));
  }

  private void vpcAttachment(Json.Obj attachment) {
    inventory.add(
        "AWS::EC2::TransitGatewayVpcAttachment",
        "attachment",
        attachment.text("TransitGatewayAttachmentId").orElse(""),
        new Translation(attachment)
            .put("TransitGatewayId", gatewayOf(attachment))
            .put("VpcId", inventory.ref("vpc", attachment.text("VpcId").orElse("")))
            .putList(
                "SubnetIds", inventory.refs("subnet", Translation.texts(attachment, "SubnetIds")))
            .put("Options", attachment.get("Options").filter(o -> o instanceof Json.Obj))
            .tags("Tags")
            .done(),
        state(attachment));
  }

  /** The association, and the attachment itself where it is not a VPC's, which was read already. */
  private void attachment(Json.Obj attachment) {
    String id = attachment.text("TransitGatewayAttachmentId").orElse("");
    String type = attachment.text("ResourceType").orElse("");
    if (type.equals("peering")) {
      peering(attachment);
    } else if (!inventory.isAdded("attachment", id)) {
      inventory.add(
          "AWS::EC2::TransitGatewayAttachment",
          "attachment",
          id,
          new Translation(attachment)
              .put("TransitGatewayId", gatewayOf(attachment))
              .put("VpcId", vpcOf(attachment, type))
              .put("SubnetIds", vpcOf(attachment, type).map(_ -> Unread.of(answers, SUBNETS)))
              .tags("Tags")
              .done(),
          new Translation(attachment)
              .observed("State", Observation.STATE)
              .observed("ResourceType", Observation.RESOURCE_TYPE)
              .put(Observation.RESOURCE.key(), resource(attachment, type))
              .done());
    }
    Json.Obj association = attachment.object("Association");
    Optional<String> table = association.text("TransitGatewayRouteTableId");
    table.ifPresent(t ->
        inventory.addPart(
            "AWS::EC2::TransitGatewayRouteTableAssociation",
            id + "_association",
            Json.of("TransitGatewayAttachmentId", inventory.ref("attachment", id))
                .with("TransitGatewayRouteTableId", inventory.ref("transitTable", t)),
            state(association)));
  }

  /** The VPC of an attachment of which nobody told the subnets. */
  private Optional<Json> vpcOf(Json.Obj attachment, String type) {
    return attachment
        .text("ResourceId")
        .filter(_ -> type.equals(VPC))
        .map(id -> inventory.ref(VPC, id));
  }

  private Json resource(Json.Obj attachment, String type) {
    String id = attachment.text("ResourceId").orElse("");
    return inventory.ref(type.equals(VPC) ? "vpc" : type, id);
  }

  /** The far side of a peering is told by a call of its own, else only its transit gateway. */
  private void peering(Json.Obj attachment) {
    String id = attachment.text("TransitGatewayAttachmentId").orElse("");
    Optional<Json.Obj> details =
        answers.list("TransitGatewayPeeringAttachments").stream()
            .filter(p -> p.text("TransitGatewayAttachmentId").equals(Optional.of(id)))
            .findFirst();
    Json.Obj near = details.map(d -> d.object("RequesterTgwInfo")).orElse(Json.Obj.EMPTY);
    Json.Obj far = details.map(d -> d.object("AccepterTgwInfo")).orElse(Json.Obj.EMPTY);
    boolean requested = near.text("TransitGatewayId").equals(attachment.text("TransitGatewayId"));
    Json.Obj other = requested ? far : near;
    String peer = other.text("TransitGatewayId").or(() -> attachment.text("ResourceId")).orElse("");
    inventory.add(
        "AWS::EC2::TransitGatewayPeeringAttachment",
        "attachment",
        id,
        new Translation(other)
            .put("TransitGatewayId", gatewayOf(attachment))
            .put("PeerTransitGatewayId", inventory.ref("tgw", peer))
            .put("PeerAccountId", AccountReader.text(other, "OwnerId"))
            .put("PeerRegion", AccountReader.text(other, "Region"))
            .done(),
        state(attachment));
  }

  private void table(Json.Obj table) {
    inventory.add(
        "AWS::EC2::TransitGatewayRouteTable",
        "transitTable",
        table.text("TransitGatewayRouteTableId").orElse(""),
        new Translation(table).put("TransitGatewayId", gatewayOf(table)).tags("Tags").done(),
        new Translation(table)
            .observed("State", Observation.STATE)
            .observed("DefaultAssociationRouteTable", Observation.DEFAULT_ASSOCIATION)
            .observed("DefaultPropagationRouteTable", Observation.DEFAULT_PROPAGATION)
            .put(Observation.PROPAGATED_TOLD.key(), propagatedTold(table))
            .done());
  }

  private Optional<Json> propagatedTold(Json.Obj table) {
    return table
        .text("TransitGatewayRouteTableId")
        .filter(told::tellsPropagated)
        .map(_ -> Json.of(true));
  }

  private void propagations(String table, Json.Obj of) {
    for (Json.Obj propagation : Translation.objects(of, "TransitGatewayRouteTablePropagations")) {
      String attachment = propagation.text("TransitGatewayAttachmentId").orElse("");
      inventory.addPart(
          "AWS::EC2::TransitGatewayRouteTablePropagation",
          table + "_" + attachment,
          Json.of("TransitGatewayAttachmentId", inventory.ref("attachment", attachment))
              .with("TransitGatewayRouteTableId", inventory.ref("transitTable", table)),
          state(propagation));
    }
  }

  /** Where propagations were told, the routes to attached VPCs follow from them. */
  private void routes(String table, Json.Obj of) {
    boolean withoutVpcs = told.tellsPropagations(table);
    for (Json.Obj route : Translation.objects(of, "Routes")) {
      List<Json.Obj> ways = Translation.objects(route, "TransitGatewayAttachments");
      boolean isStatic = route.text("Type").orElse("static").equals("static");
      ways.stream()
          .filter(
              way -> isStatic || !withoutVpcs || !way.text("ResourceType").orElse(VPC).equals(VPC))
          .forEach(way -> route(table, route, Optional.of(way)));
      if (ways.isEmpty() && isStatic) {
        route(table, route, Optional.empty());
      }
    }
  }

  private void route(String table, Json.Obj route, Optional<Json.Obj> way) {
    boolean blackhole = route.text("State").equals(Optional.of("blackhole")) && way.isEmpty();
    Optional<String> attachment = way.flatMap(w -> w.text("TransitGatewayAttachmentId"));
    inventory.addPart(
        "AWS::EC2::TransitGatewayRoute",
        table
            + "_"
            + route.text("DestinationCidrBlock").or(() -> route.text("PrefixListId")).orElse(""),
        new Translation(route)
            .put("TransitGatewayRouteTableId", inventory.ref("transitTable", table))
            .same("DestinationCidrBlock")
            .put(
                "TransitGatewayAttachmentId", attachment.map(id -> inventory.ref("attachment", id)))
            .put("Blackhole", blackhole ? Optional.of(Json.of(true)) : Optional.empty())
            .done(),
        new Translation(route)
            .observed("State", Observation.STATE)
            .observed("Type", Observation.ORIGIN)
            .observed("PrefixListId", Observation.PREFIX_LIST)
            .done());
  }
}
