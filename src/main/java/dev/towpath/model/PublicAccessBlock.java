package dev.towpath.model;

/** S3 Block Public Access of a bucket. */
public record PublicAccessBlock(
    @Property(name = "BlockPublicAcls") Value<Boolean> blockPublicAcls,
    @Property(name = "BlockPublicPolicy") Value<Boolean> blockPublicPolicy,
    @Property(name = "IgnorePublicAcls") Value<Boolean> ignorePublicAcls,
    @Property(name = "RestrictPublicBuckets") Value<Boolean> restrictPublicBuckets,
    Json.Obj others)
    implements Structure {}
