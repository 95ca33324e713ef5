package dev.towpath.model;

import java.util.List;

/** A stateful list of what may enter and leave a network interface. */
@Kind(
    type = "AWS::EC2::SecurityGroup",
    within = "VpcId",
    icon = "security-group",
    shelf = "security",
    name = "GroupName",
    idPrefix = "sg-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:security-group/${Id}")
public record SecurityGroup(
    ResourceId id,
    @Property(name = "VpcId", replaces = true) Ref<Vpc> vpc,
    @Property(name = "GroupDescription", required = true, replaces = true)
        Value<String> groupDescription,
    @Property(name = "GroupName", replaces = true) Value<String> groupName,
    @Property(name = "SecurityGroupIngress") List<IngressRule> ingress,
    @Property(name = "SecurityGroupEgress") List<EgressRule> egress,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public SecurityGroup {
    ingress = List.copyOf(ingress);
    egress = List.copyOf(egress);
  }
}
