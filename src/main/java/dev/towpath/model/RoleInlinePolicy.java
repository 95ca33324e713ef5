package dev.towpath.model;

/**
 * One policy that is written into one role (AWS::IAM::RolePolicy); {@link RolePolicy} is one that
 * stands in the role itself.
 */
@Kind(
    type = "AWS::IAM::RolePolicy",
    within = "RoleName",
    part = true,
    shelf = "security",
    name = "PolicyName")
public record RoleInlinePolicy(
    ResourceId id,
    @Property(name = "RoleName", required = true, replaces = true) Ref<Role> role,
    @Property(name = "PolicyName", required = true, replaces = true) Value<String> policyName,
    @Property(name = "PolicyDocument") Value<Json> policyDocument,
    Rest rest)
    implements Resource {}
