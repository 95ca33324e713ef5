package dev.towpath.network;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Traces between instances of a VPC and over NAT to the internet, there and back, with groups and
 * network ACLs: 16 subnets in two zones, 1,600 instances, 40 routes a table, 20 rules an ACL.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TraceBenchmark {
  private static final int SUBNETS = 16;
  private static final int INSTANCES = 100;

  private final List<Source> sources = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private Network network = new Network(Topology.EMPTY);
  private int next;

  /** Draws the VPC. */
  @Setup
  public void draw() {
    Topology topology = new Drawing().topology();
    network = new Network(topology);
    for (int subnet = 0; subnet < SUBNETS; subnet++) {
      for (int i = 0; i < INSTANCES; i++) {
        NetworkInterface from =
            network.interfaceOf(ResourceId.of("I" + subnet + "x" + i), Optional.empty()).orElseThrow();
        sources.add(new Source.Interface(from));
        int other = (subnet + 5) % SUBNETS;
        targets.add(
            i % 3 == 0
                ? new Target.Address("198.51.100." + i)
                : new Target.Address("10.0." + other + "." + (i + 10)));
      }
    }
  }

  /** One connection after another. */
  @Benchmark
  public Path trace() {
    next = (next + 1) % sources.size();
    return network.trace(sources.get(next), targets.get(next), PacketHeader.of("tcp", 443));
  }

  /** Makes the topology, a resource a call. */
  private static final class Drawing {
    private Topology topology = Topology.EMPTY;

    Topology topology() {
      add("AWS::EC2::VPC", "Vpc", "{'CidrBlock':'10.0.0.0/16'}");
      add("AWS::EC2::InternetGateway", "Gateway", "{}");
      add(
          "AWS::EC2::VPCGatewayAttachment",
          "Attachment",
          "{'VpcId':{'Ref':'Vpc'},'InternetGatewayId':{'Ref':'Gateway'}}");
      add(
          "AWS::EC2::SecurityGroup",
          "Group",
          "{'VpcId':{'Ref':'Vpc'},'GroupDescription':'d','SecurityGroupIngress':["
              + "{'IpProtocol':'tcp','FromPort':22,'ToPort':22,'CidrIp':'192.0.2.0/24'},"
              + "{'IpProtocol':'tcp','FromPort':443,'ToPort':443,'CidrIp':'10.0.0.0/16'}]}");
      for (int subnet = 0; subnet < SUBNETS; subnet++) {
        subnet(subnet);
      }
      add("AWS::EC2::EIP", "Address", "{}");
      add(
          "AWS::EC2::NatGateway",
          "Nat",
          "{'SubnetId':{'Ref':'S0'},'AllocationId':{'Fn::GetAtt':['Address','AllocationId']}}");
      route("T0", "0.0.0.0/0", "GatewayId", "Gateway");
      return topology;
    }

    private void subnet(int n) {
      add(
          "AWS::EC2::Subnet",
          "S" + n,
          "{'VpcId':{'Ref':'Vpc'},'CidrBlock':'10.0.%d.0/24','AvailabilityZone':'z%d'}"
              .formatted(n, n % 2));
      add("AWS::EC2::RouteTable", "T" + n, "{'VpcId':{'Ref':'Vpc'}}");
      add(
          "AWS::EC2::SubnetRouteTableAssociation",
          "TA" + n,
          "{'SubnetId':{'Ref':'S%d'},'RouteTableId':{'Ref':'T%d'}}".formatted(n, n));
      for (int i = 0; i < 40; i++) {
        route("T" + n, "172.16." + i + ".0/24", "NatGatewayId", "Nat");
      }
      if (n > 0) {
        route("T" + n, "0.0.0.0/0", "NatGatewayId", "Nat");
      }
      add("AWS::EC2::NetworkAcl", "A" + n, "{'VpcId':{'Ref':'Vpc'}}");
      add(
          "AWS::EC2::SubnetNetworkAclAssociation",
          "AA" + n,
          "{'SubnetId':{'Ref':'S%d'},'NetworkAclId':{'Ref':'A%d'}}".formatted(n, n));
      for (int i = 1; i < 20; i++) {
        entry(n, i, "deny", "192.0.2." + i + "/32");
      }
      entry(n, 100, "allow", "0.0.0.0/0");
      for (int i = 0; i < INSTANCES; i++) {
        add(
            "AWS::EC2::Instance",
            "I" + n + "x" + i,
            "{'SubnetId':{'Ref':'S%d'},'PrivateIpAddress':'10.0.%d.%d','SecurityGroupIds':[{'Fn::GetAtt':['Group','GroupId']}]}"
                .formatted(n, n, i + 10));
      }
    }

    private void entry(int acl, int number, String action, String block) {
      for (boolean egress : List.of(false, true)) {
        add(
            "AWS::EC2::NetworkAclEntry",
            "E" + acl + "x" + number + egress,
            "{'NetworkAclId':{'Ref':'A%d'},'RuleNumber':%d,'Egress':%s,'RuleAction':'%s','Protocol':-1,'CidrBlock':'%s'}"
                .formatted(acl, number, egress, action, block));
      }
    }

    private void route(String table, String block, String property, String target) {
      add(
          "AWS::EC2::Route",
          table + block,
          "{'RouteTableId':{'Ref':'%s'},'DestinationCidrBlock':'%s','%s':{'Ref':'%s'}}"
              .formatted(table, block, property, target));
    }

    private void add(String type, String id, String json) {
      try {
        Json.Obj properties = (Json.Obj) JsonText.read(json.replace('\'', '"'));
        topology =
            topology.with(Properties.read(type, ResourceId.of(id), Home.DEFAULT, properties));
      } catch (JsonText.NotJsonException e) {
        throw new IllegalArgumentException(json, e);
      }
    }
  }
}
