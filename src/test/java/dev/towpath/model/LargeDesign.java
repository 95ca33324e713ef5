package dev.towpath.model;

import java.util.stream.IntStream;

/**
 * A design as large as an organisation's: VPCs alike, each with 10 subnets over two zones, route
 * tables, NAT gateways, endpoints, security groups, instances, and channels that write to a bucket
 * with a policy; about 130 resources a VPC.
 */
public final class LargeDesign {
  private static final int PRIVATE_SUBNETS = 8;
  private static final int GROUPS = 10;
  private static final int INSTANCES_A_SUBNET = 8;

  private LargeDesign() {}

  /** A design of so many VPCs, without a diagram. */
  public static Design of(int vpcs) {
    Designs designs = Designs.NONE;
    for (int number = 0; number < vpcs; number++) {
      designs = vpc(designs, number);
    }
    return designs.design();
  }

  private static Designs vpc(Designs before, int number) {
    String vpc = "Vpc" + number;
    String net = "10." + number + ".";
    Designs designs =
        before
            .vpc(vpc, net + "0.0/16")
            .subnet(vpc + "PublicA", vpc, net + "0.0/24")
            .subnet(vpc + "PublicB", vpc, net + "1.0/24")
            .set(vpc + "PublicB", "AvailabilityZone", "'ap-northeast-1c'")
            .routeTable(vpc + "PublicTable", vpc, vpc + "PublicA", vpc + "PublicB")
            .internetGateway(vpc + "Gateway", vpc)
            .route(vpc + "PublicTable", "0.0.0.0/0", "GatewayId", vpc + "Gateway")
            .natGateway(vpc + "NatA", vpc + "PublicA")
            .natGateway(vpc + "NatB", vpc + "PublicB");
    for (int group = 0; group < GROUPS; group++) {
      String id = vpc + "Group" + group;
      designs =
          designs
              .securityGroup(id, vpc)
              .groupRule(id, "out tcp 443 0.0.0.0/0")
              .groupRule(id, "in tcp 443 " + net + "0.0/16")
              .groupRule(id, "in tcp 22 " + vpc + "Group" + (group + 1) % GROUPS);
    }
    for (int subnet = 0; subnet < PRIVATE_SUBNETS; subnet++) {
      designs = privateSubnet(designs, vpc, net, subnet);
    }
    String[] tables =
        IntStream.range(0, PRIVATE_SUBNETS).mapToObj(i -> vpc + "Table" + i).toArray(String[]::new);
    designs =
        designs
            .s3Gateway(vpc + "S3", vpc, tables)
            .interfaceEndpoint(vpc + "Ssm", vpc, "ssm", vpc + "Group0", vpc + "Private0")
            .role(vpc + "Role")
            .bucket(vpc + "Bucket")
            .with("AWS::S3::BucketPolicy", vpc + "BucketPolicy", bucketPolicy(vpc));
    for (int channel = 0; channel < PRIVATE_SUBNETS / 2; channel++) {
      String id = vpc + "Channel" + channel;
      String first = vpc + "Private" + 2 * channel;
      designs =
          designs
              .channel(id, vpc + "Role", first, vpc + "Private" + (2 * channel + 1))
              .archive(id, vpc + "Bucket");
    }
    return designs;
  }

  private static Designs privateSubnet(Designs before, String vpc, String net, int number) {
    String id = vpc + "Private" + number;
    String table = vpc + "Table" + number;
    boolean second = number % 2 == 1;
    String block = net + (number + 10) + ".";
    Designs designs = before.subnet(id, vpc, block + "0/24");
    if (second) {
      designs = designs.set(id, "AvailabilityZone", "'ap-northeast-1c'");
    }
    designs =
        designs
            .routeTable(table, vpc, id)
            .route(table, "0.0.0.0/0", "NatGatewayId", vpc + (second ? "NatB" : "NatA"));
    for (int instance = 0; instance < INSTANCES_A_SUBNET; instance++) {
      designs =
          designs.instance(
              id + "Instance" + instance,
              id,
              block + (instance + 20),
              vpc + "Group" + (instance + number) % GROUPS);
    }
    return designs;
  }

  private static String bucketPolicy(String vpc) {
    return """
    {'Bucket':{'Ref':'%1$sBucket'},'PolicyDocument':{'Version':'2012-10-17','Statement':[
      {'Sid':'OnlyThroughEndpoint','Effect':'Deny','Principal':'*','Action':['s3:GetObject','s3:PutObject'],
       'Resource':{'Fn::Sub':'${%1$sBucket.Arn}/*'},
       'Condition':{'StringNotEquals':{'aws:SourceVpce':{'Ref':'%1$sS3'}}}}]}}\
    """
        .formatted(vpc);
  }
}
