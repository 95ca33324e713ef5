package dev.towpath.model;

/**
 * One AWS resource of a design. Its properties are named as CloudFormation names them; see {@link
 * Kind} for how a kind is declared.
 */
public sealed interface Resource
    permits Vpc,
        Subnet,
        RouteTable,
        Route,
        SubnetRouteTableAssociation,
        InternetGateway,
        VpcGatewayAttachment,
        NatGateway,
        ElasticIp,
        VpcEndpoint,
        SecurityGroup,
        NetworkAcl,
        NetworkAclEntry,
        SubnetNetworkAclAssociation,
        Bucket,
        BucketPolicy,
        Role,
        Instance,
        Input,
        InputSecurityGroup,
        Channel,
        Multiplex,
        MediaConnectFlow,
        MediaConnectFlowSource,
        MediaConnectFlowOutput,
        MediaConnectFlowVpcInterface,
        MediaPackageChannel,
        MediaPackageOriginEndpoint,
        MediaPackageV2ChannelGroup,
        MediaPackageV2Channel,
        MediaPackageV2OriginEndpoint,
        OtherResource {

  /** The id, unique in the design. */
  ResourceId id();

  /** Home, tags and undeclared properties. */
  Rest rest();

  /** Account and Region. */
  default Home home() {
    return rest().home();
  }
}
