package dev.towpath.model;

import java.util.List;

/** A network interface that is added to a MediaConnect flow after it was made. */
@Kind(type = "AWS::MediaConnect::FlowVpcInterface", within = "FlowArn", part = true, name = "Name")
public record MediaConnectFlowVpcInterface(
    ResourceId id,
    @Property(name = "FlowArn", required = true, replaces = true, attribute = "FlowArn")
        Ref<MediaConnectFlow> flow,
    @Property(name = "Name", required = true, replaces = true) Value<String> name,
    @Property(name = "SubnetId", required = true) Ref<Subnet> subnet,
    @Property(name = "SecurityGroupIds", required = true, attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "RoleArn", required = true, attribute = "Arn") Ref<Role> role,
    Rest rest)
    implements Resource {
  /** Copies the groups. */
  public MediaConnectFlowVpcInterface {
    securityGroups = List.copyOf(securityGroups);
  }
}
