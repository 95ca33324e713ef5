package dev.towpath.model;

import java.util.List;

/** A policy that stands by itself and is attached to roles, users or groups. */
@Kind(
    type = "AWS::IAM::ManagedPolicy",
    icon = "policy",
    shelf = "security",
    name = "ManagedPolicyName")
public record ManagedPolicy(
    ResourceId id,
    @Property(name = "ManagedPolicyName", replaces = true) Value<String> managedPolicyName,
    @Property(name = "PolicyDocument", required = true) Value<Json> policyDocument,
    @Property(name = "Roles") List<Ref<Role>> roles,
    @Property(name = "Description", replaces = true) Value<String> description,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public ManagedPolicy {
    roles = List.copyOf(roles);
  }
}
