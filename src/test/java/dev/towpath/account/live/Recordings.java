package dev.towpath.account.live;

import java.io.IOException;

/** Answers of AWS that moto does not give: a channel in a VPC with an address, and a VPC input. */
final class Recordings {
  static final String VPCS =
      """
      <DescribeVpcsResponse><requestId>r</requestId><vpcSet><item>
        <vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId><cidrBlock>10.0.0.0/16</cidrBlock><state>available</state>
      </item></vpcSet></DescribeVpcsResponse>
      """;

  static final String SUBNETS =
      """
      <DescribeSubnetsResponse><requestId>r</requestId><subnetSet>
        <item><subnetId>subnet-0aaaaaaaaaaaaaaaa</subnetId><vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId>
          <cidrBlock>10.0.1.0/24</cidrBlock><availabilityZone>ap-northeast-1a</availabilityZone></item>
        <item><subnetId>subnet-0cccccccccccccccc</subnetId><vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId>
          <cidrBlock>10.0.2.0/24</cidrBlock><availabilityZone>ap-northeast-1c</availabilityZone></item>
      </subnetSet></DescribeSubnetsResponse>
      """;

  static final String ROUTE_TABLES =
      """
      <DescribeRouteTablesResponse><requestId>r</requestId><routeTableSet><item>
        <routeTableId>rtb-0aaaaaaaaaaaaaaaa</routeTableId><vpcId>vpc-0aaaaaaaaaaaaaaaa</vpcId>
        <routeSet>
          <item><destinationCidrBlock>10.0.0.0/16</destinationCidrBlock><gatewayId>local</gatewayId><state>active</state></item>
          <item><destinationCidrBlock>0.0.0.0/0</destinationCidrBlock><natGatewayId>nat-0deadbeefdeadbeef</natGatewayId><state>blackhole</state></item>
        </routeSet>
        <associationSet><item><main>true</main><routeTableAssociationId>rtbassoc-0aaaaaaaaaaaaaaaa</routeTableAssociationId>
          <routeTableId>rtb-0aaaaaaaaaaaaaaaa</routeTableId></item></associationSet>
      </item></routeTableSet></DescribeRouteTablesResponse>
      """;

  static final String INTERFACES =
      """
      <DescribeNetworkInterfacesResponse><requestId>r</requestId><networkInterfaceSet>
        <item><networkInterfaceId>eni-0ccc</networkInterfaceId><subnetId>subnet-0cccccccccccccccc</subnetId>
          <groupSet><item><groupId>sg-0aaaaaaaaaaaaaaaa</groupId></item></groupSet><interfaceType>interface</interfaceType></item>
        <item><networkInterfaceId>eni-0aaa</networkInterfaceId><subnetId>subnet-0aaaaaaaaaaaaaaaa</subnetId>
          <groupSet><item><groupId>sg-0aaaaaaaaaaaaaaaa</groupId></item></groupSet><interfaceType>interface</interfaceType></item>
      </networkInterfaceSet></DescribeNetworkInterfacesResponse>
      """;

  static final String ADDRESSES =
      """
      <DescribeAddressesResponse><requestId>r</requestId><addressesSet>
        <item><allocationId>eipalloc-0cccccccccccccccc</allocationId><networkInterfaceId>eni-0ccc</networkInterfaceId><domain>vpc</domain></item>
        <item><allocationId>eipalloc-0aaaaaaaaaaaaaaaa</allocationId><networkInterfaceId>eni-0aaa</networkInterfaceId><domain>vpc</domain></item>
      </addressesSet></DescribeAddressesResponse>
      """;

  static final String CHANNELS =
      """
      {"channels":[{"id":"1234567","name":"live","arn":"arn:aws:medialive:ap-northeast-1:111122223333:channel:1234567",
        "destinations":[{"id":"d","settings":[{"url":"s3ssl://archive-bucket/live/a"},{"url":"s3ssl://archive-bucket/live/b"}]}]}]}
      """;

  static final String CHANNEL =
      """
      {"id":"1234567","name":"live","channelClass":"STANDARD",
       "roleArn":"arn:aws:iam::111122223333:role/service/MediaLiveAccess",
       "destinations":[{"id":"d","settings":[{"url":"s3ssl://archive-bucket/live/a"},{"url":"s3ssl://archive-bucket/live/b"}]}],
       "encoderSettings":{"outputGroups":[{"name":"Archive","outputGroupSettings":{"archiveGroupSettings":{"destination":{"destinationRefId":"d"}}}},
         {"name":"Hls","outputGroupSettings":{"hlsGroupSettings":{"keyProviderSettings":{"staticKeySettings":{"staticKeyValue":"0123456789abcdef0123456789abcdef"}}}}}]},
       "vpc":{"availabilityZones":["ap-northeast-1a","ap-northeast-1c"],"networkInterfaceIds":["eni-0ccc","eni-0aaa"],
         "securityGroupIds":["sg-0aaaaaaaaaaaaaaaa"],"subnetIds":["subnet-0aaaaaaaaaaaaaaaa","subnet-0cccccccccccccccc"]}}
      """;

  static final String INPUTS =
      """
      {"inputs":[{"id":"7654321","name":"camera","type":"RTMP_PUSH",
        "destinations":[{"url":"rtmp://10.0.1.9:1935/live/a","vpc":{"availabilityZone":"ap-northeast-1a","networkInterfaceId":"eni-0aaa"}},
          {"url":"rtmp://10.0.2.9:1935/live/b","vpc":{"availabilityZone":"ap-northeast-1c","networkInterfaceId":"eni-0ccc"}}]}]}
      """;

  private Recordings() {}

  /** A server that gives all of them. */
  static RecordedAws server() throws IOException {
    return new RecordedAws()
        .on("DescribeVpcs", VPCS)
        .on("DescribeSubnets", SUBNETS)
        .on("DescribeRouteTables", ROUTE_TABLES)
        .on("DescribeNetworkInterfaces", INTERFACES)
        .on("DescribeAddresses", ADDRESSES)
        .on("ListChannels", CHANNELS)
        .on("DescribeChannel 1234567", CHANNEL)
        .on("ListInputs", INPUTS);
  }
}
