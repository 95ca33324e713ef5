package dev.towpath.model;

/**
 * One AWS resource of a design. Its properties are named as CloudFormation names them; see {@link
 * Kind} for how a kind is declared.
 */
public sealed interface Resource
    permits Vpc,
        VpcCidrBlock,
        Subnet,
        SubnetCidrBlock,
        RouteTable,
        Route,
        SubnetRouteTableAssociation,
        GatewayRouteTableAssociation,
        InternetGateway,
        EgressOnlyInternetGateway,
        VpcGatewayAttachment,
        NatGateway,
        ElasticIp,
        ElasticIpAssociation,
        VpcEndpoint,
        ElasticNetworkInterface,
        NetworkInterfaceAttachment,
        VpcPeeringConnection,
        TransitGateway,
        TransitGatewayAttachment,
        TransitGatewayVpcAttachment,
        TransitGatewayPeeringAttachment,
        TransitGatewayRouteTable,
        TransitGatewayRoute,
        TransitGatewayRouteTableAssociation,
        TransitGatewayRouteTablePropagation,
        VpnGateway,
        VpnGatewayRoutePropagation,
        CustomerGateway,
        VpnConnection,
        VpnConnectionRoute,
        PrefixList,
        SecurityGroup,
        SecurityGroupIngress,
        SecurityGroupEgress,
        NetworkAcl,
        NetworkAclEntry,
        SubnetNetworkAclAssociation,
        VpcBlockPublicAccessOptions,
        VpcBlockPublicAccessExclusion,
        FlowLog,
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
        AccessPoint,
        IamPolicy,
        RoleInlinePolicy,
        ManagedPolicy,
        InstanceProfile,
        VpcEndpointService,
        LoadBalancer,
        TargetGroup,
        Listener,
        NetworkFirewall,
        DirectConnectGateway,
        DirectConnectGatewayAssociation,
        PrivateVirtualInterface,
        TransitVirtualInterface,
        DhcpOptions,
        VpcDhcpOptionsAssociation,
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
