package dev.towpath.model;

import java.util.Optional;

/** A further name of a bucket with a policy of its own, for all or for one VPC alone. */
@Kind(
    type = "AWS::S3::AccessPoint",
    within = "Bucket",
    icon = "access-point",
    shelf = "storage",
    name = "Name",
    arn = "arn:${Partition}:s3:${Region}:${Account}:accesspoint/${Id}")
public record AccessPoint(
    ResourceId id,
    @Property(name = "Bucket", required = true, replaces = true) Ref<Bucket> bucket,
    @Property(name = "Name", replaces = true) Value<String> name,
    @Property(name = "VpcConfiguration", replaces = true) Optional<AccessPointVpc> vpcConfiguration,
    @Property(name = "Policy") Value<Json> policy,
    @Property(name = "PublicAccessBlockConfiguration")
        Optional<PublicAccessBlock> publicAccessBlock,
    @Property(name = "BucketAccountId", replaces = true) Value<String> bucketAccountId,
    Rest rest)
    implements Resource {}
