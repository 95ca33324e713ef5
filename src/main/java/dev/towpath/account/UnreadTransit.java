package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;

/**
 * Stands in for what nobody told of transit gateways: no attachment may pass for one without an
 * association, and no table for one without routes, only because a call gave no answer.
 */
final class UnreadTransit {
  private static final String ATTACHMENTS = "ec2:DescribeTransitGatewayAttachments";
  private static final String PROPAGATIONS = "ec2:GetTransitGatewayRouteTablePropagations";
  private static final String ROUTES = "ec2:SearchTransitGatewayRoutes";
  private static final String TABLE = "TransitGatewayRouteTableId";
  private static final String ATTACHMENT = "TransitGatewayAttachmentId";

  private final Answers answers;
  private final Inventory inventory;

  UnreadTransit(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    if (answers.lacks(ATTACHMENTS)) {
      without("TransitGatewayVpcAttachments", "TransitGatewayAttachments", ATTACHMENT)
          .forEach(this::association);
    }
    if (answers.lacks(PROPAGATIONS)) {
      without("TransitGatewayRouteTables", "TransitGatewayPropagations", TABLE)
          .forEach(this::propagation);
    }
    if (answers.lacks(ROUTES)) {
      without("TransitGatewayRouteTables", "TransitGatewayStaticRoutes", TABLE)
          .forEach(this::route);
    }
    for (Json.Obj answer : answers.list("TransitGatewayStaticRoutes")) {
      if (answer.text("AdditionalRoutesAvailable").equals(Optional.of("true"))) {
        answer.text(TABLE).ifPresent(this::route);
      }
    }
  }

  /** The ids of things in one list that another list does not tell more of. */
  private List<String> without(String things, String details, String id) {
    List<String> told =
        answers.list(details).stream().flatMap(detail -> detail.text(id).stream()).toList();
    return answers.list(things).stream()
        .filter(TransitAnswers::isThere)
        .flatMap(thing -> thing.text(id).stream())
        .filter(name -> !told.contains(name))
        .toList();
  }

  private void association(String attachment) {
    inventory.addPart(
        "AWS::EC2::TransitGatewayRouteTableAssociation",
        attachment + "_association",
        Json.of(ATTACHMENT, inventory.ref("attachment", attachment))
            .with(TABLE, Unread.of(answers, ATTACHMENTS)));
  }

  private void propagation(String table) {
    inventory.addPart(
        "AWS::EC2::TransitGatewayRouteTablePropagation",
        table + "_propagations",
        Json.of(ATTACHMENT, Unread.of(answers, PROPAGATIONS))
            .with(TABLE, inventory.ref("transitTable", table)));
  }

  private void route(String table) {
    inventory.addPart(
        "AWS::EC2::TransitGatewayRoute",
        table + "_routes",
        Json.of(TABLE, inventory.ref("transitTable", table))
            .with("DestinationCidrBlock", Unread.of(answers, ROUTES))
            .with(ATTACHMENT, Unread.of(answers, ROUTES)));
  }
}
