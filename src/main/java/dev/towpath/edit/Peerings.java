package dev.towpath.edit;

import static dev.towpath.edit.Blanks.ref;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.Vpc;

/** The properties that join two alike: what the far one's account and Region need besides. */
final class Peerings {
  private Peerings() {}

  /** Of a peering connection; the far side is named further only where it is elsewhere. */
  static Json.Obj of(Vpc near, Vpc far) {
    Json.Obj properties = Json.of("VpcId", ref(near)).with("PeerVpcId", ref(far));
    Home there = far.home();
    Json.Obj owned =
        there.account().equals(near.home().account())
            ? properties
            : properties.with("PeerOwnerId", there.account());
    return there.region().equals(near.home().region())
        ? owned
        : owned.with("PeerRegion", there.region());
  }

  /** Of an attachment between transit gateways, which names the far side whole. */
  static Json.Obj of(TransitGateway near, TransitGateway far) {
    return Json.of("TransitGatewayId", ref(near))
        .with("PeerTransitGatewayId", ref(far))
        .with("PeerAccountId", far.home().account())
        .with("PeerRegion", far.home().region());
  }
}
