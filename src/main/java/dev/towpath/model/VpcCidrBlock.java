package dev.towpath.model;

/** One more block of a VPC, IPv4 or IPv6. */
@Kind(type = "AWS::EC2::VPCCidrBlock", within = "VpcId", part = true, idPrefix = "vpc-cidr-assoc-")
public record VpcCidrBlock(
    ResourceId id,
    @Property(name = "VpcId", required = true, replaces = true) Ref<Vpc> vpc,
    @Property(name = "CidrBlock", replaces = true) Value<Cidr> cidrBlock,
    @Property(name = "AmazonProvidedIpv6CidrBlock", replaces = true)
        Value<Boolean> amazonProvidedIpv6CidrBlock,
    @Property(name = "Ipv6CidrBlock", replaces = true) Value<Cidr> ipv6CidrBlock,
    @Property(name = "Ipv6Pool", replaces = true) Value<String> ipv6Pool,
    Rest rest)
    implements Resource {
  /** Whether it is an IPv6 block, of whatever origin. */
  public boolean isIpv6() {
    return !ipv6CidrBlock.isAbsent()
        || !amazonProvidedIpv6CidrBlock.isAbsent()
        || !ipv6Pool.isAbsent()
        || rest.properties().fields().keySet().stream().anyMatch(name -> name.startsWith("Ipv6"));
  }
}
