package dev.towpath.model;

import java.util.List;

/** A policy that is written into roles, users or groups and goes with them (AWS::IAM::Policy). */
@Kind(
    type = "AWS::IAM::Policy",
    within = "Roles",
    part = true,
    shelf = "security",
    name = "PolicyName")
public record IamPolicy(
    ResourceId id,
    @Property(name = "PolicyName", required = true) Value<String> policyName,
    @Property(name = "PolicyDocument", required = true) Value<Json> policyDocument,
    @Property(name = "Roles") List<Ref<Role>> roles,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public IamPolicy {
    roles = List.copyOf(roles);
  }
}
