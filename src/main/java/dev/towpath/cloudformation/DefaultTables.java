package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayAttachment;
import dev.towpath.model.TransitGatewayRouteTableAssociation;
import dev.towpath.model.TransitGatewayRouteTablePropagation;
import dev.towpath.model.TransitGatewayVpcAttachment;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a transit gateway from joining attachments to its default route table that the template
 * joins to tables by itself: an attachment is associated with exactly one table, so that the second
 * association would fail (Transit Gateways Guide, "Transit gateway route tables").
 */
record DefaultTables(Topology topology) {

  /** The gateway's properties; unchanged where an attachment relies on the default table. */
  Json.Obj of(TransitGateway gateway, Json.Obj written) {
    Json.Obj properties = written;
    if (allHave(gateway, TransitGatewayRouteTableAssociation.class)) {
      properties = without(properties, "Association");
    }
    if (allHave(gateway, TransitGatewayRouteTablePropagation.class)) {
      properties = without(properties, "Propagation");
    }
    return properties;
  }

  private boolean allHave(TransitGateway gateway, Class<? extends Resource> joint) {
    List<Resource> attachments =
        Stream.<Resource>concat(
                topology.referrers(gateway.id(), TransitGatewayAttachment.class),
                topology.referrers(gateway.id(), TransitGatewayVpcAttachment.class))
            .toList();
    return !attachments.isEmpty()
        && attachments.stream()
            .allMatch(a -> topology.referrers(a.id(), joint).findAny().isPresent());
  }

  private static Json.Obj without(Json.Obj properties, String what) {
    return properties
        .with("DefaultRouteTable" + what, "disable")
        .without(what + "DefaultRouteTableId");
  }
}
