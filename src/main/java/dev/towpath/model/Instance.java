package dev.towpath.model;

import java.util.List;

/**
 * An EC2 instance with its network interfaces. What is said directly is the primary one; {@code
 * NetworkInterfaces} says all of them instead.
 */
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
    @Property(name = "NetworkInterfaces", replaces = true)
        List<InstanceInterface> networkInterfaces,
    @Property(name = "IamInstanceProfile") Ref<InstanceProfile> instanceProfile,
    @Property(name = "Ipv6Addresses", replaces = true) List<Ipv6Address> ipv6Addresses,
    @Property(name = "Ipv6AddressCount", replaces = true) Value<Integer> ipv6AddressCount,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public Instance {
    securityGroups = List.copyOf(securityGroups);
    networkInterfaces = List.copyOf(networkInterfaces);
    ipv6Addresses = List.copyOf(ipv6Addresses);
  }

  /** In what state AWS says it is; absent where it was not read from an account. */
  public Value<String> state() {
    return rest.observed(Observation.STATE);
  }
}
