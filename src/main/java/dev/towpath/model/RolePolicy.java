package dev.towpath.model;

/** A policy written into a role. */
public record RolePolicy(
    @Property(name = "PolicyName", required = true) Value<String> policyName,
    @Property(name = "PolicyDocument", required = true) Value<Json> policyDocument,
    Json.Obj others)
    implements Structure {}
