package dev.towpath.model;

import java.util.List;

/** The two subnets that hold a VPC input's endpoints. */
public record InputVpc(
    @Property(name = "SubnetIds") List<Ref<Subnet>> subnets,
    @Property(name = "SecurityGroupIds", attribute = "GroupId")
        List<Ref<SecurityGroup>> securityGroups,
    Json.Obj others)
    implements Structure {
  /** Copies the lists. */
  public InputVpc {
    subnets = List.copyOf(subnets);
    securityGroups = List.copyOf(securityGroups);
  }
}
