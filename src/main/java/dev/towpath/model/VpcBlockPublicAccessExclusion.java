package dev.towpath.model;

/** Leaves a VPC or subnet out of what blocks public access in its Region. */
@Kind(
    type = "AWS::EC2::VPCBlockPublicAccessExclusion",
    within = "VpcId",
    part = true,
    shelf = "security",
    idPrefix = "vpcbpa-exclude-")
public record VpcBlockPublicAccessExclusion(
    ResourceId id,
    @Property(
            name = "InternetGatewayExclusionMode",
            required = true,
            values = {"allow-bidirectional", "allow-egress"})
        Value<String> internetGatewayExclusionMode,
    @Property(name = "VpcId", replaces = true) Ref<Vpc> vpc,
    @Property(name = "SubnetId", replaces = true) Ref<Subnet> subnet,
    Rest rest)
    implements Resource {}
