package dev.towpath.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds designs for tests, a resource a line. Immutable: every method gives a new builder. JSON is
 * written with single quotes.
 */
public record Designs(Topology topology) {
  /** Without a resource. */
  public static final Designs NONE = new Designs(Topology.EMPTY);

  /**
   * A VPC {@code Vpc} (10.0.0.0/16) with a subnet {@code Private} (10.0.1.0/24) and its table
   * {@code PrivateTable}, a subnet {@code Public} (10.0.0.0/24) and its table {@code PublicTable}
   * that leads to the internet gateway {@code Gateway}.
   */
  public static Designs vpcWithTwoSubnets() {
    return NONE.vpc("Vpc", "10.0.0.0/16")
        .subnet("Private", "Vpc", "10.0.1.0/24")
        .routeTable("PrivateTable", "Vpc", "Private")
        .subnet("Public", "Vpc", "10.0.0.0/24")
        .routeTable("PublicTable", "Vpc", "Public")
        .internetGateway("Gateway", "Vpc")
        .route("PublicTable", "0.0.0.0/0", "GatewayId", "Gateway");
  }

  /** The same with a NAT gateway {@code Nat} in {@code Public} that {@code Private} uses. */
  public static Designs vpcWithNat() {
    return vpcWithTwoSubnets()
        .natGateway("Nat", "Public")
        .route("PrivateTable", "0.0.0.0/0", "NatGatewayId", "Nat");
  }

  /**
   * The field report of 2021: a channel {@code Channel} in {@code Private} writes an archive to
   * {@code Bucket} through the gateway endpoint {@code S3}; the subnet has no way to the internet.
   */
  public static Designs archiveWithoutNat() {
    return vpcWithTwoSubnets()
        .s3Gateway("S3", "Vpc", "PrivateTable")
        .bucket("Bucket")
        .role("Role")
        .channel("Channel", "Role", "Private")
        .archive("Channel", "Bucket");
  }

  /** With a resource of any kind. */
  public Designs with(String type, String id, String json) {
    try {
      Json.Obj properties = (Json.Obj) JsonText.read(json.replace('\'', '"'));
      return new Designs(
          topology.with(Properties.read(type, ResourceId.of(id), Home.DEFAULT, properties)));
    } catch (JsonText.NotJsonException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** With one property of a resource set. */
  public Designs set(String id, String property, String json) {
    try {
      Json value = JsonText.read(json.replace('\'', '"'));
      return new Designs(topology.with(Properties.with(get(id), property, value)));
    } catch (JsonText.NotJsonException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** With what AWS says of a resource beside its properties, as JSON with single quotes. */
  public Designs observed(String id, String json) {
    try {
      Resource resource = get(id);
      Json.Obj observed = (Json.Obj) JsonText.read(json.replace('\'', '"'));
      return new Designs(
          topology.with(
              Properties.read(
                  Kinds.typeOf(resource),
                  resource.id(),
                  resource.home(),
                  Properties.of(resource),
                  observed)));
    } catch (JsonText.NotJsonException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Without a resource; what names it stays. */
  public Designs without(String id) {
    return new Designs(topology.without(ResourceId.of(id)));
  }

  /** The resource of that id. */
  public Resource get(String id) {
    return topology.get(ResourceId.of(id)).orElseThrow();
  }

  /** The whole as a design. */
  public Design design() {
    return Design.empty("test").with(topology);
  }

  /** A VPC with DNS host names. */
  public Designs vpc(String id, String cidr) {
    return with(
        "AWS::EC2::VPC",
        id,
        "{'CidrBlock':'%s','EnableDnsSupport':true,'EnableDnsHostnames':true}".formatted(cidr));
  }

  /** A subnet in zone a. */
  public Designs subnet(String id, String vpc, String cidr) {
    return with(
        "AWS::EC2::Subnet",
        id,
        "{'VpcId':{'Ref':'%s'},'CidrBlock':'%s','AvailabilityZone':'ap-northeast-1a'}"
            .formatted(vpc, cidr));
  }

  /** A route table with an association for each subnet, {@code <subnet>Association}. */
  public Designs routeTable(String id, String vpc, String... subnets) {
    Designs result = with("AWS::EC2::RouteTable", id, "{'VpcId':{'Ref':'%s'}}".formatted(vpc));
    for (String subnet : subnets) {
      result =
          result.with(
              "AWS::EC2::SubnetRouteTableAssociation",
              subnet + "Association",
              "{'SubnetId':{'Ref':'%s'},'RouteTableId':{'Ref':'%s'}}".formatted(subnet, id));
    }
    return result;
  }

  /** A route {@code <table>To<destination>}, such as {@code PrivateTableTo0.0.0.0/0}. */
  public Designs route(String table, String cidr, String property, String target) {
    return with(
        "AWS::EC2::Route",
        table + "To" + cidr,
        "{'RouteTableId':{'Ref':'%s'},'DestinationCidrBlock':'%s','%s':{'Ref':'%s'}}"
            .formatted(table, cidr, property, target));
  }

  /** An internet gateway with its attachment {@code <id>Attachment}. */
  public Designs internetGateway(String id, String vpc) {
    return with("AWS::EC2::InternetGateway", id, "{}")
        .with(
            "AWS::EC2::VPCGatewayAttachment",
            id + "Attachment",
            "{'VpcId':{'Ref':'%s'},'InternetGatewayId':{'Ref':'%s'}}".formatted(vpc, id));
  }

  /** An Elastic IP address. */
  public Designs elasticIp(String id) {
    return with("AWS::EC2::EIP", id, "{'Domain':'vpc'}");
  }

  /** A public NAT gateway with its address {@code <id>Address}. */
  public Designs natGateway(String id, String subnet) {
    return elasticIp(id + "Address")
        .with(
            "AWS::EC2::NatGateway",
            id,
            "{'SubnetId':{'Ref':'%s'},'AllocationId':{'Fn::GetAtt':['%sAddress','AllocationId']}}"
                .formatted(subnet, id));
  }

  /** A gateway endpoint for S3 in Tokyo. */
  public Designs s3Gateway(String id, String vpc, String... tables) {
    return with(
        "AWS::EC2::VPCEndpoint",
        id,
        "{'VpcId':{'Ref':'%s'},'ServiceName':'com.amazonaws.ap-northeast-1.s3','VpcEndpointType':'Gateway','RouteTableIds':%s}"
            .formatted(vpc, refs(tables)));
  }

  /** An interface endpoint with private DNS for a service in Tokyo. */
  public Designs interfaceEndpoint(
      String id, String vpc, String service, String group, String... subnets) {
    return with(
        "AWS::EC2::VPCEndpoint",
        id,
        "{'VpcId':{'Ref':'%s'},'ServiceName':'com.amazonaws.ap-northeast-1.%s','VpcEndpointType':'Interface','PrivateDnsEnabled':true,'SecurityGroupIds':%s,'SubnetIds':%s}"
            .formatted(vpc, service, groupRefs(List.of(group)), refs(subnets)));
  }

  /** A security group without rules of its own: everything out, nothing in. */
  public Designs securityGroup(String id, String vpc) {
    return with(
        "AWS::EC2::SecurityGroup",
        id,
        "{'VpcId':{'Ref':'%s'},'GroupDescription':'test'}".formatted(vpc));
  }

  /** Adds a rule such as {@code out tcp 443 10.0.0.0/16} or {@code in -1 - Group} to a group. */
  public Designs groupRule(String group, String rule) {
    String[] words = rule.split(" ");
    String property = words[0].equals("out") ? "SecurityGroupEgress" : "SecurityGroupIngress";
    List<Json> rules =
        Stream.concat(
                Properties.get(get(group), property).stream().flatMap(r -> r.elements().stream()),
                Stream.of(groupRule(words)))
            .toList();
    Json.Arr all = new Json.Arr(rules);
    return new Designs(topology.with(Properties.with(get(group), property, all)));
  }

  private static Json groupRule(String[] words) {
    Json.Obj rule = Json.of("IpProtocol", words[1]);
    if (!words[2].equals("-")) {
      String[] ports = words[2].split("-");
      rule =
          rule.with("FromPort", Json.of(Integer.parseInt(ports[0])))
              .with("ToPort", Json.of(Integer.parseInt(ports[ports.length - 1])));
    }
    boolean out = words[0].equals("out");
    if (words[3].startsWith("pl-")) {
      return rule.with(out ? "DestinationPrefixListId" : "SourcePrefixListId", words[3]);
    }
    return Cidr.parse(words[3]).isPresent()
        ? rule.with("CidrIp", words[3])
        : rule.with(
            out ? "DestinationSecurityGroupId" : "SourceSecurityGroupId",
            Json.of("Fn::GetAtt", Json.texts(List.of(words[3], "GroupId"))));
  }

  /** A network ACL that refuses everything, for the subnets. */
  public Designs networkAcl(String id, String vpc, String... subnets) {
    Designs result = with("AWS::EC2::NetworkAcl", id, "{'VpcId':{'Ref':'%s'}}".formatted(vpc));
    for (String subnet : subnets) {
      result =
          result.with(
              "AWS::EC2::SubnetNetworkAclAssociation",
              subnet + "AclAssociation",
              "{'SubnetId':{'Ref':'%s'},'NetworkAclId':{'Ref':'%s'}}".formatted(subnet, id));
    }
    return result;
  }

  /**
   * Adds an entry such as {@code out 100 allow tcp 443 0.0.0.0/0} or {@code in 90 deny all - any};
   * its id is {@code <acl>/<direction>/<number>}.
   */
  public Designs aclEntry(String acl, String entry) {
    String[] words = entry.split(" ");
    String protocol =
        switch (words[3]) {
          case "all" -> "-1";
          case "tcp" -> "6";
          case "udp" -> "17";
          default -> words[3];
        };
    String[] ports = words[4].split("-");
    String range =
        words[4].equals("-")
            ? ""
            : ",'PortRange':{'From':%s,'To':%s}".formatted(ports[0], ports[ports.length - 1]);
    return with(
        "AWS::EC2::NetworkAclEntry",
        acl + "/" + words[0] + "/" + words[1],
        "{'NetworkAclId':{'Ref':'%s'},'RuleNumber':%s,'Egress':%s,'RuleAction':'%s','Protocol':%s,'CidrBlock':'%s'%s}"
            .formatted(
                acl,
                words[1],
                words[0].equals("out"),
                words[2].toLowerCase(Locale.ROOT),
                protocol,
                words[5].equals("any") ? "0.0.0.0/0" : words[5],
                range));
  }

  /** An instance with a private address, in the default group where none is given. */
  public Designs instance(String id, String subnet, String address, String... groups) {
    return with(
        "AWS::EC2::Instance",
        id,
        "{'SubnetId':{'Ref':'%s'},'PrivateIpAddress':'%s','SecurityGroupIds':%s}"
            .formatted(subnet, address, groupRefs(List.of(groups))));
  }

  /** A bucket without a name of its own. */
  public Designs bucket(String id) {
    return with("AWS::S3::Bucket", id, "{}");
  }

  /** A role that may do everything with S3. */
  public Designs role(String id) {
    return with(
        "AWS::IAM::Role",
        id,
        "{'AssumeRolePolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Principal':{'Service':'medialive.amazonaws.com'},'Action':['sts:AssumeRole','sts:TagSession']}]},"
            + "'Policies':[{'PolicyName':'s3','PolicyDocument':{'Version':'2012-10-17','Statement':[{'Effect':'Allow','Action':'s3:*','Resource':'*'}]}}]}");
  }

  /** A channel of one pipeline a subnet, without outputs, in the VPC's default group. */
  public Designs channel(String id, String role, String... subnets) {
    return with(
        "AWS::MediaLive::Channel",
        id,
        "{'Name':'%s','ChannelClass':'%s','RoleArn':{'Fn::GetAtt':['%s','Arn']},'Vpc':{'SubnetIds':%s}}"
            .formatted(
                id, subnets.length > 1 ? "STANDARD" : "SINGLE_PIPELINE", role, refs(subnets)));
  }

  /** Gives the channel one Archive group {@code archive} that writes to the bucket. */
  public Designs archive(String channel, String bucket) {
    return outputGroup(
        channel, "archive", "ArchiveGroupSettings", "s3ssl://${" + bucket + "}/live");
  }

  /** Gives the channel one output group; its URL is an {@code Fn::Sub}, the same for pipelines. */
  public Designs outputGroup(String channel, String name, String settings, String url) {
    return set(
            channel,
            "Destinations",
            "[{'Id':'to','Settings':[{'Url':{'Fn::Sub':'%s/a'}},{'Url':{'Fn::Sub':'%s/b'}}]}]"
                .formatted(url, url))
        .set(
            channel,
            "EncoderSettings",
            "{'OutputGroups':[{'Name':'%s','OutputGroupSettings':{'%s':{'Destination':{'DestinationRefId':'to'}}},'Outputs':[]}]}"
                .formatted(name, settings));
  }

  private static String refs(String... ids) {
    return Stream.of(ids).map("{'Ref':'%s'}"::formatted).toList().toString();
  }

  private static String groupRefs(List<String> ids) {
    return ids.stream().map("{'Fn::GetAtt':['%s','GroupId']}"::formatted).toList().toString();
  }
}
