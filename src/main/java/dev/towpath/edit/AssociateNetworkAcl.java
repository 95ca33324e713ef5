package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SubnetNetworkAclAssociation;

/** Makes a subnet use a network ACL in place of the one that it used. */
public record AssociateNetworkAcl(ResourceId subnet, ResourceId acl) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "connect.associate", subnet.value(), acl.value());
  }

  @Override
  public Design apply(Design design) {
    return Association.replace(
        design,
        SubnetNetworkAclAssociation.class,
        subnet,
        Json.of("SubnetId", Blanks.ref(subnet)).with("NetworkAclId", Blanks.ref(acl)));
  }
}
