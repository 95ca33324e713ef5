package dev.towpath.model;

import java.util.List;

/** An EC2 instance with its primary network interface. */
@Kind(
    type = "AWS::EC2::Instance",
    within = "SubnetId",
    icon = "instance",
    shelf = "compute",
    idPrefix = "i-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:instance/${Id}")
public record Instance(
    ResourceId id,
    @Property(name = "SubnetId", replaces = true) Ref<Subnet> subnet,
    @Property(name = "SecurityGroupIds", attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "PrivateIpAddress", replaces = true) Value<String> privateIpAddress,
    @Property(name = "ImageId", replaces = true) Value<String> imageId,
    @Property(name = "InstanceType") Value<String> instanceType,
    @Property(name = "SourceDestCheck") Value<Boolean> sourceDestCheck,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public Instance {
    securityGroups = List.copyOf(securityGroups);
  }
}
