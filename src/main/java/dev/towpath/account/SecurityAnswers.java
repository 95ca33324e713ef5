package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Security groups and network ACLs, the VPC's default ones included. */
final class SecurityAnswers {
  private static final String ACLS = "ec2:DescribeNetworkAcls";
  private static final String GROUPS = "ec2:DescribeSecurityGroups";

  /** Entries above this are the ones that AWS adds at the end and nobody can change. */
  private static final long LAST_OWN_RULE = 32766;

  /**
   * How CloudFormation says that nothing may leave: an empty list would leave AWS's rule that lets
   * everything out.
   */
  private static final Json NOTHING_OUT =
      Json.list(Json.of("IpProtocol", "-1").with("CidrIp", "127.0.0.1/32"));

  private final Answers answers;
  private final Inventory inventory;

  SecurityAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("SecurityGroups").forEach(this::group);
    answers.list("NetworkAcls").forEach(this::acl);
    if (answers.lacks(ACLS)) {
      unreadAcls();
    }
  }

  private void group(Json.Obj group) {
    Json out = rules(group, "IpPermissionsEgress", "Destination");
    inventory.add(
        "AWS::EC2::SecurityGroup",
        "group",
        group.text("GroupId").orElse(""),
        new Translation(group)
            .put("VpcId", group.text("VpcId").map(vpc -> inventory.ref("vpc", vpc)))
            .renamed("Description", "GroupDescription")
            .same("GroupName")
            .putList("SecurityGroupIngress", rules(group, "IpPermissions", "Source"))
            .put("SecurityGroupEgress", out.elements().isEmpty() ? NOTHING_OUT : out)
            .tags("Tags")
            .done(),
        group.text("GroupName").equals(Optional.of("default"))
            ? Json.of(Observation.DEFAULT.key(), Json.of(true))
            : Json.Obj.EMPTY);
  }

  private Json rules(Json.Obj group, String list, String side) {
    List<Json> rules = new ArrayList<>();
    for (Json.Obj permission : Translation.objects(group, list)) {
      Json.Obj common = new Translation(permission).same("IpProtocol", "FromPort", "ToPort").done();
      each(permission, "IpRanges", "CidrIp", "CidrIp", common, rules);
      each(permission, "Ipv6Ranges", "CidrIpv6", "CidrIpv6", common, rules);
      each(permission, "PrefixListIds", "PrefixListId", side + "PrefixListId", common, rules);
      for (Json.Obj pair : Translation.objects(permission, "UserIdGroupPairs")) {
        rules.add(pair(group, described(common, pair), pair, side));
      }
    }
    return new Json.Arr(rules);
  }

  /** A group of another account, which a joined VPC may let in, is named with its account. */
  private Json pair(Json.Obj group, Json.Obj common, Json.Obj pair, String side) {
    String other = pair.text("GroupId").orElse("");
    Json named =
        isStale(group, pair, other)
            ? Json.of("Fn::GetAtt", Json.list(Json.of(other), Json.of("GroupId")))
            : inventory.attribute("group", other, "GroupId", other);
    Json.Obj rule = common.with(side + "SecurityGroupId", named);
    return isOwn(pair) || side.equals("Destination")
        ? rule
        : rule.with(side + "SecurityGroupOwnerId", pair.text("UserId").orElse(""));
  }

  /**
   * Whether a rule names a group that is gone: one of this account that AWS does not list. It may
   * still be one of a VPC that is joined to the group's.
   */
  private boolean isStale(Json.Obj group, Json.Obj pair, String other) {
    return pair.text("UserId").isPresent()
        && isOwn(pair)
        && !answers.lacks(GROUPS)
        && inventory.find("group", other).isEmpty()
        && pair.text("VpcPeeringConnectionId").isEmpty()
        && !isJoined(group.text("VpcId").orElse(""));
  }

  private boolean isOwn(Json.Obj pair) {
    String account = inventory.home().account();
    return pair.text("UserId").orElse(account).equals(account);
  }

  private boolean isJoined(String vpc) {
    boolean peered =
        answers.list("VpcPeeringConnections").stream()
            .flatMap(p -> Stream.of(p.object("RequesterVpcInfo"), p.object("AccepterVpcInfo")))
            .anyMatch(side -> side.text("VpcId").equals(Optional.of(vpc)));
    return peered
        || answers.list("TransitGatewayVpcAttachments").stream()
            .anyMatch(attachment -> attachment.text("VpcId").equals(Optional.of(vpc)));
  }

  private static void each(
      Json.Obj permission,
      String list,
      String field,
      String property,
      Json.Obj common,
      List<Json> rules) {
    for (Json.Obj range : Translation.objects(permission, list)) {
      rules.add(described(common, range).with(property, range.text(field).orElse("")));
    }
  }

  private static Json.Obj described(Json.Obj common, Json.Obj range) {
    return range
        .text("Description")
        .filter(text -> !text.isBlank())
        .map(text -> common.with("Description", text))
        .orElse(common);
  }

  private void acl(Json.Obj acl) {
    String id = acl.text("NetworkAclId").orElse("");
    Json vpc = inventory.ref("vpc", acl.text("VpcId").orElse(""));
    inventory.add(
        "AWS::EC2::NetworkAcl",
        "acl",
        id,
        new Translation(acl).put("VpcId", vpc).tags("Tags").done(),
        new Translation(acl).observed("IsDefault", Observation.DEFAULT).done());
    Translation.objects(acl, "Entries").forEach(entry -> entry(id, entry));
    for (Json.Obj association : Translation.objects(acl, "Associations")) {
      String subnet = association.text("SubnetId").orElse("");
      inventory.addPart(
          "AWS::EC2::SubnetNetworkAclAssociation",
          association.text("NetworkAclAssociationId").orElse(id + "_" + subnet),
          Json.of("SubnetId", inventory.ref("subnet", subnet))
              .with("NetworkAclId", inventory.ref("acl", id)));
    }
  }

  private void entry(String acl, Json.Obj entry) {
    String number = entry.text("RuleNumber").orElse("0");
    if (number.length() > 9 || Long.parseLong(number) > LAST_OWN_RULE) {
      return;
    }
    boolean out = entry.text("Egress").equals(Optional.of("true"));
    inventory.addPart(
        "AWS::EC2::NetworkAclEntry",
        acl + (out ? "_out_" : "_in_") + number,
        new Translation(entry)
            .put("NetworkAclId", inventory.ref("acl", acl))
            .same("RuleNumber", "Egress", "RuleAction", "Protocol", "CidrBlock", "Ipv6CidrBlock")
            .same("PortRange")
            .renamed("IcmpTypeCode", "Icmp")
            .done());
  }

  /** Where ACLs could not be read, no subnet may pass for one with the open default ACL. */
  private void unreadAcls() {
    Set<String> known = new HashSet<>();
    answers
        .list("NetworkAcls")
        .forEach(acl -> known.addAll(Translation.texts(acl, "Associations", "SubnetId")));
    for (Json.Obj subnet : answers.list("Subnets")) {
      String id = subnet.text("SubnetId").orElse("");
      if (!known.contains(id)) {
        inventory.addPart(
            "AWS::EC2::SubnetNetworkAclAssociation",
            "acl_" + id,
            Json.of("SubnetId", inventory.ref("subnet", id))
                .with("NetworkAclId", Unread.of(answers, ACLS)));
      }
    }
  }
}
