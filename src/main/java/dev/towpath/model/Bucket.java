package dev.towpath.model;

import java.util.Optional;

/** An S3 bucket. */
@Kind(
    type = "AWS::S3::Bucket",
    icon = "bucket",
    shelf = "storage",
    name = "BucketName",
    arn = "arn:${Partition}:s3:::${Id}")
public record Bucket(
    ResourceId id,
    @Property(name = "BucketName", replaces = true) Value<String> bucketName,
    @Property(name = "PublicAccessBlockConfiguration")
        Optional<PublicAccessBlock> publicAccessBlock,
    Rest rest)
    implements Resource {}
