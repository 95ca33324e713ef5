package dev.towpath.account.live;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.ResourceType;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.TagSpecification;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the resources of a design through the APIs, in the order in which they need each other. */
final class MadeDesign {
  private final SdkHttpClient http = UrlConnectionHttpClient.create();
  private final URI address;
  private final Ec2Client ec2;
  private final MediaFront media;
  private final Design design;
  private final MadeIds ids;
  private int number = 1_000_000;

  MadeDesign(Design design, MediaFront front) {
    this.design = design;
    this.media = front;
    this.address = front.address();
    ids = new MadeIds(design.topology());
    ec2 = to(Ec2Client.builder().httpClient(http)).build();
    withoutDefaultVpc();
    make("AWS::EC2::VPC", this::vpc);
    make("AWS::EC2::Subnet", this::subnet);
    make("AWS::EC2::InternetGateway", this::internetGateway);
    make("AWS::EC2::VPCGatewayAttachment", this::attachment);
    make("AWS::EC2::RouteTable", this::routeTable);
    make("AWS::EC2::SubnetRouteTableAssociation", this::association);
    make("AWS::EC2::EIP", this::address);
    make("AWS::EC2::NatGateway", this::nat);
    make("AWS::EC2::SecurityGroup", this::group);
    make("AWS::EC2::SecurityGroup", this::rules);
    make("AWS::EC2::VPCEndpoint", this::endpoint);
    make("AWS::EC2::Instance", this::instance);
    make("AWS::EC2::Route", this::route);
    make("AWS::S3::Bucket", this::bucket);
    make("AWS::S3::BucketPolicy", this::bucketPolicy);
    make("AWS::IAM::Role", this::role);
    make("AWS::MediaLive::InputSecurityGroup", this::inputSecurityGroup);
    make("AWS::MediaLive::Input", this::input);
    make("AWS::MediaLive::Channel", this::channel);
  }

  private <B extends AwsClientBuilder<B, ?>> B to(B builder) {
    return builder
        .endpointOverride(address)
        .region(Region.of(FieldReport.REGION))
        .credentialsProvider(FieldReport.CREDENTIALS);
  }

  private void make(String type, BiConsumer<Resource, Json.Obj> maker) {
    for (Resource resource : design.topology().resources()) {
      if (Kinds.typeOf(resource).equals(type)) {
        maker.accept(resource, (Json.Obj) ids.plain(Properties.of(resource)));
      }
    }
  }

  /** An account begins with a VPC that nobody made; designs have none. */
  private void withoutDefaultVpc() {
    for (var vpc : ec2.describeVpcs().vpcs()) {
      ec2.describeSubnets().subnets().forEach(s -> ec2.deleteSubnet(r -> r.subnetId(s.subnetId())));
      for (var gateway : ec2.describeInternetGateways().internetGateways()) {
        ec2.detachInternetGateway(
            r -> r.internetGatewayId(gateway.internetGatewayId()).vpcId(vpc.vpcId()));
        ec2.deleteInternetGateway(r -> r.internetGatewayId(gateway.internetGatewayId()));
      }
      ec2.deleteVpc(r -> r.vpcId(vpc.vpcId()));
    }
  }

  private static TagSpecification tags(ResourceType type, Json.Obj properties) {
    List<Tag> tags = new ArrayList<>();
    for (Json tag : properties.list("Tags")) {
      Json.Obj pair = (Json.Obj) tag;
      tags.add(Tag.builder().key(text(pair, "Key")).value(text(pair, "Value")).build());
    }
    return TagSpecification.builder().resourceType(type).tags(tags).build();
  }

  private static List<TagSpecification> tagged(ResourceType type, Json.Obj properties) {
    return properties.list("Tags").isEmpty() ? List.of() : List.of(tags(type, properties));
  }

  private static String text(Json.Obj object, String field) {
    return object.text(field).orElse("");
  }

  private static List<String> texts(Json.Obj object, String field) {
    return object.list(field).stream().flatMap(v -> v.asText().stream()).toList();
  }

  private void vpc(Resource vpc, Json.Obj p) {
    String id =
        ec2.createVpc(r ->
                r.cidrBlock(text(p, "CidrBlock")).tagSpecifications(tagged(ResourceType.VPC, p)))
            .vpc()
            .vpcId();
    boolean names = text(p, "EnableDnsHostnames").equals("true");
    ec2.modifyVpcAttribute(r -> r.vpcId(id).enableDnsHostnames(v -> v.value(names)));
    ids.put(vpc, id);
  }

  private void subnet(Resource subnet, Json.Obj p) {
    String id =
        ec2.createSubnet(r ->
                r.vpcId(text(p, "VpcId"))
                    .cidrBlock(text(p, "CidrBlock"))
                    .availabilityZone(text(p, "AvailabilityZone"))
                    .tagSpecifications(tagged(ResourceType.SUBNET, p)))
            .subnet()
            .subnetId();
    // moto gives the first subnet of a zone public addresses; AWS only those of a default VPC.
    boolean open = text(p, "MapPublicIpOnLaunch").equals("true");
    ec2.modifySubnetAttribute(r -> r.subnetId(id).mapPublicIpOnLaunch(v -> v.value(open)));
    ids.put(subnet, id);
  }

  private void internetGateway(Resource gateway, Json.Obj p) {
    ids.put(
        gateway,
        ec2.createInternetGateway(
                r -> r.tagSpecifications(tagged(ResourceType.INTERNET_GATEWAY, p)))
            .internetGateway()
            .internetGatewayId());
  }

  private void attachment(Resource attachment, Json.Obj p) {
    ec2.attachInternetGateway(
        r -> r.internetGatewayId(text(p, "InternetGatewayId")).vpcId(text(p, "VpcId")));
  }

  private void routeTable(Resource table, Json.Obj p) {
    ids.put(
        table,
        ec2.createRouteTable(r ->
                r.vpcId(text(p, "VpcId")).tagSpecifications(tagged(ResourceType.ROUTE_TABLE, p)))
            .routeTable()
            .routeTableId());
  }

  private void association(Resource association, Json.Obj p) {
    ec2.associateRouteTable(
        r -> r.routeTableId(text(p, "RouteTableId")).subnetId(text(p, "SubnetId")));
  }

  private void address(Resource elastic, Json.Obj p) {
    ids.put(
        elastic,
        ec2.allocateAddress(
                r -> r.domain("vpc").tagSpecifications(tagged(ResourceType.ELASTIC_IP, p)))
            .allocationId());
  }

  private void nat(Resource nat, Json.Obj p) {
    ids.put(
        nat,
        ec2.createNatGateway(r ->
                r.subnetId(text(p, "SubnetId"))
                    .allocationId(text(p, "AllocationId"))
                    .tagSpecifications(tagged(ResourceType.NATGATEWAY, p)))
            .natGateway()
            .natGatewayId());
  }

  private void group(Resource group, Json.Obj p) {
    ids.put(
        group,
        ec2.createSecurityGroup(r ->
                r.vpcId(text(p, "VpcId"))
                    .groupName("towpath-" + group.id())
                    .description(text(p, "GroupDescription"))
                    .tagSpecifications(tagged(ResourceType.SECURITY_GROUP, p)))
            .groupId());
  }

  private void rules(Resource group, Json.Obj p) {
    String id = ids.of(group.id().value());
    for (Json rule : p.list("SecurityGroupIngress")) {
      ec2.authorizeSecurityGroupIngress(r -> r.groupId(id).ipPermissions(permission(rule)));
    }
  }

  private static IpPermission permission(Json rule) {
    Json.Obj told = (Json.Obj) rule;
    IpPermission.Builder permission = IpPermission.builder().ipProtocol(text(told, "IpProtocol"));
    told.text("FromPort").map(Integer::valueOf).ifPresent(permission::fromPort);
    told.text("ToPort").map(Integer::valueOf).ifPresent(permission::toPort);
    String description = told.text("Description").orElse(null);
    told.text("CidrIp")
        .ifPresent(cidr -> permission.ipRanges(r -> r.cidrIp(cidr).description(description)));
    told.text("SourceSecurityGroupId")
        .ifPresent(id -> permission.userIdGroupPairs(g -> g.groupId(id).description(description)));
    return permission.build();
  }

  private void endpoint(Resource endpoint, Json.Obj p) {
    ids.put(
        endpoint,
        ec2.createVpcEndpoint(r ->
                r.vpcId(text(p, "VpcId"))
                    .serviceName(text(p, "ServiceName"))
                    .vpcEndpointType(text(p, "VpcEndpointType"))
                    .routeTableIds(texts(p, "RouteTableIds"))
                    .policyDocument(
                        p.get("PolicyDocument").map(JsonText::writeCompact).orElse(null))
                    .tagSpecifications(tagged(ResourceType.VPC_ENDPOINT, p)))
            .vpcEndpoint()
            .vpcEndpointId());
  }

  private void instance(Resource instance, Json.Obj p) {
    var made =
        ec2.runInstances(r ->
                r.imageId("ami-0123456789abcdef0")
                    .minCount(1)
                    .maxCount(1)
                    .instanceType(text(p, "InstanceType"))
                    .subnetId(text(p, "SubnetId"))
                    .securityGroupIds(texts(p, "SecurityGroupIds"))
                    .tagSpecifications(tagged(ResourceType.INSTANCE, p)))
            .instances()
            .getFirst();
    ids.put(instance, made.instanceId());
    ids.put(instance, "PrivateIp", made.privateIpAddress());
  }

  private void route(Resource route, Json.Obj p) {
    ec2.createRoute(r ->
        r.routeTableId(text(p, "RouteTableId"))
            .destinationCidrBlock(text(p, "DestinationCidrBlock"))
            .gatewayId(p.text("GatewayId").orElse(null))
            .natGatewayId(p.text("NatGatewayId").orElse(null)));
  }

  private void bucket(Resource bucket, Json.Obj p) {
    S3Client s3 = to(S3Client.builder().httpClient(http)).forcePathStyle(true).build();
    String name = ids.of(bucket.id().value());
    s3.createBucket(r ->
        r.bucket(name).createBucketConfiguration(c -> c.locationConstraint(FieldReport.REGION)));
    Json.Obj block = p.object("PublicAccessBlockConfiguration");
    if (!block.isEmpty()) {
      s3.putPublicAccessBlock(r ->
          r.bucket(name)
              .publicAccessBlockConfiguration(c ->
                  c.blockPublicAcls(text(block, "BlockPublicAcls").equals("true"))
                      .blockPublicPolicy(text(block, "BlockPublicPolicy").equals("true"))
                      .ignorePublicAcls(text(block, "IgnorePublicAcls").equals("true"))
                      .restrictPublicBuckets(text(block, "RestrictPublicBuckets").equals("true"))));
    }
  }

  private void bucketPolicy(Resource policy, Json.Obj p) {
    S3Client s3 = to(S3Client.builder().httpClient(http)).forcePathStyle(true).build();
    s3.putBucketPolicy(r ->
        r.bucket(text(p, "Bucket"))
            .policy(JsonText.writeCompact(p.get("PolicyDocument").orElseThrow())));
  }

  private void role(Resource role, Json.Obj p) {
    IamClient iam = to(IamClient.builder().httpClient(http)).build();
    String name = ids.of(role.id().value());
    iam.createRole(r ->
        r.roleName(name)
            .assumeRolePolicyDocument(
                JsonText.writeCompact(p.get("AssumeRolePolicyDocument").orElseThrow())));
    for (Json inline : p.list("Policies")) {
      Json.Obj policy = (Json.Obj) inline;
      iam.putRolePolicy(r ->
          r.roleName(name)
              .policyName(text(policy, "PolicyName"))
              .policyDocument(JsonText.writeCompact(policy.get("PolicyDocument").orElseThrow())));
    }
  }

  private String next(Resource resource) {
    String id = Integer.toString(number++);
    ids.put(resource, id);
    return id;
  }

  private void inputSecurityGroup(Resource group, Json.Obj p) {
    media.record("inputSecurityGroups", next(group), p);
  }

  private void input(Resource input, Json.Obj p) {
    Json.Obj told =
        p.without("InputSecurityGroups")
            .without("Vpc")
            .with("SecurityGroups", Json.texts(texts(p, "InputSecurityGroups")));
    List<Json> destinations = new ArrayList<>();
    int host = 10;
    for (Json destination : p.list("Destinations")) {
      String stream = text((Json.Obj) destination, "StreamName");
      destinations.add(Json.of("Url", "rtmp://198.51.100." + host++ + ":1935/" + stream));
    }
    media.record("inputs", next(input), told.with("Destinations", new Json.Arr(destinations)));
  }

  /** MediaLive makes an interface in each subnet and never says which addresses it was given. */
  private void channel(Resource channel, Json.Obj p) {
    Json.Obj vpc = p.object("Vpc");
    List<String> cards = new ArrayList<>();
    List<String> addresses = texts(vpc, "PublicAddressAllocationIds");
    for (String subnet : texts(vpc, "SubnetIds")) {
      String card =
          ec2.createNetworkInterface(r -> r.subnetId(subnet).groups(texts(vpc, "SecurityGroupIds")))
              .networkInterface()
              .networkInterfaceId();
      Optional.of(cards.size())
          .filter(index -> index < addresses.size())
          .ifPresent(index ->
              ec2.associateAddress(
                  r -> r.allocationId(addresses.get(index)).networkInterfaceId(card)));
      cards.add(card);
    }
    Json.Obj told =
        vpc.isEmpty()
            ? p
            : p.with(
                "Vpc",
                vpc.without("PublicAddressAllocationIds")
                    .with("NetworkInterfaceIds", Json.texts(cards)));
    media.record("channels", next(channel), told);
  }
}
