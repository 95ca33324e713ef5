package dev.towpath.model;

import java.util.List;

/** A network interface that a MediaConnect flow has in a subnet of the flow's zone. */
public record MediaConnectVpcInterface(
    @Property(name = "Name", required = true) Value<String> name,
    @Property(name = "SubnetId", required = true) Ref<Subnet> subnet,
    @Property(name = "SecurityGroupIds", required = true, attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "RoleArn", required = true, attribute = "Arn") Ref<Role> role,
    @Property(
            name = "NetworkInterfaceType",
            values = {"ena", "efa"})
        Value<String> networkInterfaceType,
    Json.Obj others)
    implements Structure {
  /** Copies the groups. */
  public MediaConnectVpcInterface {
    securityGroups = List.copyOf(securityGroups);
  }
}
