package dev.towpath.network;

import static dev.towpath.network.Traces.ANY_HOST;
import static dev.towpath.network.Traces.S3;
import static dev.towpath.network.Traces.in;

import dev.towpath.model.Designs;
import dev.towpath.model.Target;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Security groups and network ACLs. */
class FilterCasesTest {
  private static final Designs NAT = Designs.vpcWithNat();
  private static final Designs ENDPOINT =
      Designs.vpcWithTwoSubnets().s3Gateway("S3", "Vpc", "PrivateTable");
  private static final Target WEB = new Target.Address("198.51.100.7");
  private static final String PASSES = "PASSES <Vpc acl.default";

  static Stream<Case> groups() {
    Designs grouped = NAT.securityGroup("Group", "Vpc");
    return Stream.of(
        group("a group without rules lets all out", grouped, WEB, PASSES),
        group("tcp 443 let out", grouped.groupRule("Group", "out tcp 443 0.0.0.0/0"), WEB, PASSES),
        group(
            "tcp 8443 not let out",
            grouped.groupRule("Group", "out tcp 443 0.0.0.0/0"),
            WEB,
            "STOPS Group sg.refuses.out"),
        group(
            "udp 443 not let out",
            grouped.groupRule("Group", "out tcp 443 0.0.0.0/0"),
            WEB,
            "STOPS Group sg.refuses.out"),
        group(
            "tcp 8443 in a range",
            grouped.groupRule("Group", "out tcp 8000-9000 0.0.0.0/0"),
            WEB,
            PASSES),
        group("all protocols", grouped.groupRule("Group", "out -1 - 0.0.0.0/0"), WEB, PASSES),
        group(
            "another address",
            grouped.groupRule("Group", "out tcp 443 10.0.0.0/8"),
            WEB,
            "STOPS Group sg.refuses.out"),
        group(
            "the private network is not S3",
            grouped.groupRule("Group", "out tcp 443 10.0.0.0/16"),
            S3,
            "STOPS Group sg.refuses.out"),
        group(
            "a part of the public addresses may hold S3",
            grouped.groupRule("Group", "out tcp 443 52.219.0.0/16"),
            S3,
            "UNKNOWN Group sg.mixed.out"),
        group(
            "two halves make a whole",
            grouped
                .groupRule("Group", "out tcp 443 0.0.0.0/1")
                .groupRule("Group", "out tcp 443 128.0.0.0/1"),
            S3,
            PASSES),
        group(
            "the prefix list of S3 in Tokyo",
            grouped.groupRule("Group", "out tcp 443 pl-61a54008"),
            S3,
            PASSES),
        group(
            "the prefix list of DynamoDB in Tokyo",
            grouped.groupRule("Group", "out tcp 443 pl-78a54011"),
            S3,
            "STOPS Group sg.refuses.out"),
        group(
            "a prefix list that nobody knows",
            grouped.groupRule("Group", "out tcp 443 pl-0123456789abcdef0"),
            S3,
            "UNKNOWN Group sg.open.out"),
        group(
            "a prefix list of the design",
            grouped
                .groupRule("Group", "out tcp 443 pl-0123456789abcdef0")
                .with(
                    "AWS::EC2::PrefixList",
                    "pl-0123456789abcdef0",
                    "{'PrefixListName':'partners','Entries':[{'Cidr':'198.51.100.0/24'}]}"),
            WEB,
            PASSES),
        group(
            "the S3 list does not tell whether an undocumented host is in it",
            grouped.groupRule("Group", "out tcp 443 pl-61a54008"),
            ANY_HOST,
            "UNKNOWN Group sg.open.out"),
        group(
            "a group is no host outside",
            grouped.groupRule("Group", "out tcp 443 Group"),
            WEB,
            "STOPS Group sg.refuses.out"),
        group(
            "rules given by a formula",
            grouped.set("Group", "SecurityGroupEgress", "{'Fn::If':['a',[],[]]}"),
            WEB,
            "UNKNOWN Group sg.incomplete.out"),
        group(
            "a rule stated as a resource of its own",
            grouped.with(
                "AWS::EC2::SecurityGroupEgress",
                "Rule",
                "{'GroupId':{'Fn::GetAtt':['Group','GroupId']},'IpProtocol':'-1','CidrIp':'127.0.0.1/32'}"),
            WEB,
            "STOPS Group sg.refuses.out"),
        group(
            "an empty list keeps AWS's rule",
            grouped.set("Group", "SecurityGroupEgress", "[]"),
            WEB,
            PASSES),
        group(
            "a rule whose port is a parameter",
            grouped.set(
                "Group",
                "SecurityGroupEgress",
                "[{'IpProtocol':'tcp','FromPort':{'Ref':'P'},'ToPort':{'Ref':'P'},'CidrIp':'0.0.0.0/0'}]"),
            WEB,
            "UNKNOWN Group sg.open.out"),
        group(
            "an open rule for another protocol does not matter",
            grouped.set(
                "Group",
                "SecurityGroupEgress",
                "[{'IpProtocol':'udp','FromPort':{'Ref':'P'},'ToPort':{'Ref':'P'},'CidrIp':'0.0.0.0/0'}]"),
            WEB,
            "STOPS Group sg.refuses.out"),
        new Case(
            "any rule of any group is enough",
            grouped
                .groupRule("Group", "out tcp 80 0.0.0.0/0")
                .securityGroup("Second", "Vpc")
                .groupRule("Second", "out tcp 443 0.0.0.0/0"),
            in("Private", "Group", "Second"),
            WEB,
            PASSES),
        new Case(
            "a group that is not in the design",
            grouped.groupRule("Group", "out tcp 80 0.0.0.0/0"),
            in("Private", "Group", "Parameter"),
            WEB,
            "UNKNOWN Channel sg.incomplete.out"),
        new Case(
            "a group of another VPC",
            grouped.vpc("Other", "10.1.0.0/16").securityGroup("Foreign", "Other"),
            in("Private", "Foreign"),
            WEB,
            "STOPS Channel interface.foreignGroup"),
        new Case(
            "the subnet is not in the design",
            NAT,
            in("Nowhere"),
            WEB,
            "UNKNOWN Channel interface.noSubnet"),
        new Case(
            "the VPC is not in the design",
            NAT.without("Vpc"),
            in("Private"),
            WEB,
            "UNKNOWN Channel interface.noVpc"));
  }

  static Stream<Case> acls() {
    Designs acl = NAT.networkAcl("Acl", "Vpc", "Private");
    Designs open =
        acl.aclEntry("Acl", "out 100 allow all - any").aclEntry("Acl", "in 100 allow all - any");
    Designs s3 = ENDPOINT.networkAcl("Acl", "Vpc", "Private");
    return Stream.of(
        acl("a new ACL refuses all", acl, WEB, "STOPS Acl acl.denies.out"),
        acl("everything allowed", open, WEB, "PASSES <Acl acl.allows.in"),
        acl(
            "the lowest number counts",
            open.aclEntry("Acl", "out 90 deny tcp 443 any"),
            WEB,
            "STOPS Acl acl.denies.out"),
        acl(
            "a higher number does not",
            open.aclEntry("Acl", "out 110 deny tcp 443 any"),
            WEB,
            "PASSES <Acl acl.allows.in"),
        acl(
            "answers need a rule of their own",
            acl.aclEntry("Acl", "out 100 allow tcp 443 any"),
            WEB,
            "STOPS <Acl acl.denies.in"),
        acl(
            "answers go to ephemeral ports",
            acl.aclEntry("Acl", "out 100 allow tcp 443 any")
                .aclEntry("Acl", "in 100 allow tcp 443 any"),
            WEB,
            "STOPS <Acl acl.denies.in"),
        acl(
            "all ephemeral ports",
            acl.aclEntry("Acl", "out 100 allow tcp 443 any")
                .aclEntry("Acl", "in 100 allow tcp 1024-65535 any"),
            WEB,
            "PASSES <Acl acl.allows.in"),
        acl(
            "some ephemeral ports",
            acl.aclEntry("Acl", "out 100 allow tcp 443 any")
                .aclEntry("Acl", "in 100 allow tcp 32768-61000 any"),
            WEB,
            "UNKNOWN <Acl acl.mixed.in"),
        acl(
            "only the VPC's own block, which S3 is not in",
            s3.aclEntry("Acl", "out 100 allow all - 10.0.0.0/16")
                .aclEntry("Acl", "in 100 allow all - 10.0.0.0/16"),
            S3,
            "STOPS Acl acl.denies.out"),
        acl(
            "a part of the public addresses",
            s3.aclEntry("Acl", "out 100 allow tcp 443 52.219.0.0/16")
                .aclEntry("Acl", "in 100 allow all - any"),
            S3,
            "UNKNOWN Acl acl.mixed.out"),
        acl(
            "answers from a part of the public addresses",
            s3.aclEntry("Acl", "out 100 allow tcp 443 any")
                .aclEntry("Acl", "in 100 allow tcp 1024-65535 52.0.0.0/8"),
            S3,
            "UNKNOWN <Acl acl.mixed.in"),
        acl(
            "a rule whose number is a parameter may come first",
            open.aclEntry("Acl", "out 200 deny tcp 443 any")
                .set("Acl/out/200", "RuleNumber", "{'Ref':'P'}"),
            WEB,
            "UNKNOWN Acl acl.open.out"),
        acl(
            "an open rule that agrees does not matter",
            open.aclEntry("Acl", "out 90 allow tcp 443 any")
                .set("Acl/out/90", "CidrBlock", "{'Ref':'P'}"),
            WEB,
            "PASSES <Acl acl.allows.in"),
        acl(
            "an open rule for the other direction does not matter",
            open.aclEntry("Acl", "in 90 deny tcp 443 any")
                .set("Acl/in/90", "CidrBlock", "{'Ref':'P'}"),
            WEB,
            "PASSES <Acl acl.allows.in"),
        acl(
            "a rule whose direction is a parameter",
            open.aclEntry("Acl", "out 90 deny tcp 443 any")
                .set("Acl/out/90", "Egress", "{'Ref':'P'}"),
            WEB,
            "UNKNOWN Acl acl.open.out"),
        acl(
            "an ACL outside the design",
            open.set("PrivateAclAssociation", "NetworkAclId", "'acl-0123456789abcdef0'"),
            WEB,
            "UNKNOWN Private acl.outside"),
        acl(
            "the VPC's default ACL by its attribute",
            acl.set(
                "PrivateAclAssociation",
                "NetworkAclId",
                "{'Fn::GetAtt':['Vpc','DefaultNetworkAcl']}"),
            WEB,
            PASSES),
        acl(
            "an entry added to the default ACL",
            NAT.aclEntry("Vpc", "out 90 deny tcp 443 any"),
            WEB,
            "STOPS Vpc acl.denies.out"),
        acl(
            "an entry added to the default ACL behind AWS's own",
            NAT.aclEntry("Vpc", "out 110 deny tcp 443 any"),
            WEB,
            "PASSES <Vpc acl.default"),
        acl(
            "the NAT gateway's subnet refuses the client",
            NAT.networkAcl("Acl", "Vpc", "Public")
                .aclEntry("Acl", "in 100 allow tcp 1024-65535 any")
                .aclEntry("Acl", "out 100 allow all - any"),
            WEB,
            "STOPS Acl acl.denies.in"),
        acl(
            "the NAT gateway's subnet refuses answers from outside",
            NAT.networkAcl("Acl", "Vpc", "Public")
                .aclEntry("Acl", "in 100 allow all - 10.0.0.0/16")
                .aclEntry("Acl", "out 100 allow all - any"),
            WEB,
            "STOPS <Acl acl.denies.in"),
        acl(
            "the NAT gateway's subnet does not hand answers back",
            NAT.networkAcl("Acl", "Vpc", "Public")
                .aclEntry("Acl", "in 100 allow all - any")
                .aclEntry("Acl", "out 100 allow tcp 443 any"),
            WEB,
            "STOPS <Acl acl.denies.out"),
        acl(
            "the NAT gateway's subnet as AWS recommends it",
            NAT.networkAcl("Acl", "Vpc", "Public")
                .aclEntry("Acl", "in 100 allow tcp 443 10.0.0.0/16")
                .aclEntry("Acl", "in 110 allow tcp 1024-65535 any")
                .aclEntry("Acl", "out 100 allow tcp 443 any")
                .aclEntry("Acl", "out 110 allow tcp 1024-65535 any"),
            WEB,
            PASSES));
  }

  private static Case group(String name, Designs designs, Target to, String outcome) {
    return new Case(name, designs, in("Private", "Group"), to, outcome);
  }

  private static Case acl(String name, Designs designs, Target to, String outcome) {
    return new Case(name, designs, in("Private"), to, outcome);
  }

  @ParameterizedTest
  @MethodSource({"groups", "acls"})
  void holds(Case row) {
    row.holds();
  }
}
