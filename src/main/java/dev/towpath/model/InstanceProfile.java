package dev.towpath.model;

import java.util.List;

/** Hands a role to EC2 instances. */
@Kind(
    type = "AWS::IAM::InstanceProfile",
    within = "Roles",
    part = true,
    shelf = "security",
    name = "InstanceProfileName",
    arn = "arn:${Partition}:iam::${Account}:instance-profile/${Id}")
public record InstanceProfile(
    ResourceId id,
    @Property(name = "Roles", required = true) List<Ref<Role>> roles,
    @Property(name = "InstanceProfileName", replaces = true) Value<String> instanceProfileName,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public InstanceProfile {
    roles = List.copyOf(roles);
  }
}
