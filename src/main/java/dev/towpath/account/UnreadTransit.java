package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.List;

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
      withoutDetails().forEach(this::association);
    }
    TransitRouteAnswers told = new TransitRouteAnswers(answers);
    for (String table : told.tables()) {
      if (!told.tellsPropagations(table) && !told.tellsPropagated(table)) {
        propagation(table);
      }
      if (!told.tellsAll(table)) {
        route(table);
      }
    }
  }

  /** The attachments of VPCs of which nobody told more. */
  private List<String> withoutDetails() {
    List<String> told =
        answers.list("TransitGatewayAttachments").stream()
            .flatMap(detail -> detail.text(ATTACHMENT).stream())
            .toList();
    return answers.list("TransitGatewayVpcAttachments").stream()
        .filter(TransitAnswers::isThere)
        .flatMap(attachment -> attachment.text(ATTACHMENT).stream())
        .filter(id -> !told.contains(id))
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
