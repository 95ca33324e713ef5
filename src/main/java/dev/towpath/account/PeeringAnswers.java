package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Peering connections with both sides' addresses, of which a route needs to know. */
final class PeeringAnswers {
  private final Answers answers;
  private final Inventory inventory;

  PeeringAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  /** Whether a connection is more than the trace of a deleted one. */
  static boolean isThere(Json.Obj connection) {
    return !connection.object("Status").text("Code").equals(Optional.of("deleted"));
  }

  void add() {
    answers.list("VpcPeeringConnections").stream()
        .filter(PeeringAnswers::isThere)
        .forEach(this::connection);
  }

  private void connection(Json.Obj connection) {
    Json.Obj near = connection.object("RequesterVpcInfo");
    Json.Obj far = connection.object("AccepterVpcInfo");
    inventory.add(
        "AWS::EC2::VPCPeeringConnection",
        "pcx",
        connection.text("VpcPeeringConnectionId").orElse(""),
        new Translation(far)
            .put("VpcId", inventory.ref("vpc", near.text("VpcId").orElse("")))
            .put("PeerVpcId", inventory.ref("vpc", far.text("VpcId").orElse("")))
            .put("PeerOwnerId", unlike(near, far, "OwnerId"))
            .put("PeerRegion", unlike(near, far, "Region"))
            .done(),
        new Translation(connection.object("Status"))
            .observed("Code", Observation.STATE)
            .put(Observation.CIDR_BLOCKS.key(), blocks(near))
            .put(Observation.PEER_CIDR_BLOCKS.key(), blocks(far))
            .done());
  }

  private static Optional<Json> unlike(Json.Obj near, Json.Obj far, String field) {
    return far.text(field)
        .filter(value -> !near.text(field).equals(Optional.of(value)))
        .map(Json::of);
  }

  private static Json blocks(Json.Obj side) {
    List<String> blocks = new ArrayList<>(Translation.texts(side, "CidrBlockSet", "CidrBlock"));
    if (blocks.isEmpty()) {
      side.text("CidrBlock").ifPresent(blocks::add);
    }
    blocks.addAll(Translation.texts(side, "Ipv6CidrBlockSet", "Ipv6CidrBlock"));
    return Json.texts(blocks);
  }
}
