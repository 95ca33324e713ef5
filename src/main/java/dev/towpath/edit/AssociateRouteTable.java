package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SubnetRouteTableAssociation;

/** Makes a subnet use a route table in place of the one that it used. */
public record AssociateRouteTable(ResourceId subnet, ResourceId table) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "connect.associate", subnet.value(), table.value());
  }

  @Override
  public Design apply(Design design) {
    return Association.replace(
        design,
        SubnetRouteTableAssociation.class,
        subnet,
        Json.of("SubnetId", Blanks.ref(subnet)).with("RouteTableId", Blanks.ref(table)));
  }
}
