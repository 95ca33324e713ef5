package dev.towpath.model;

/** The policy of a bucket; a bucket has at most one. */
@Kind(type = "AWS::S3::BucketPolicy", within = "Bucket", part = true)
public record BucketPolicy(
    ResourceId id,
    @Property(name = "Bucket", required = true, replaces = true) Ref<Bucket> bucket,
    @Property(name = "PolicyDocument", required = true) Value<Json> policyDocument,
    Rest rest)
    implements Resource {}
