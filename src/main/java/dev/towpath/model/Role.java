package dev.towpath.model;

import java.util.List;

/** An IAM role: who may assume it, and what it may then do. */
@Kind(
    type = "AWS::IAM::Role",
    icon = "role",
    shelf = "security",
    name = "RoleName",
    arn = "arn:${Partition}:iam::${Account}:role/${Id}")
public record Role(
    ResourceId id,
    @Property(name = "RoleName", replaces = true) Value<String> roleName,
    @Property(name = "AssumeRolePolicyDocument", required = true)
        Value<Json> assumeRolePolicyDocument,
    @Property(name = "Policies") List<RolePolicy> policies,
    @Property(name = "ManagedPolicyArns") List<Value<String>> managedPolicyArns,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public Role {
    policies = List.copyOf(policies);
    managedPolicyArns = List.copyOf(managedPolicyArns);
  }
}
