package dev.towpath.check;

import dev.towpath.edit.Renaming;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A design as large as an account: per VPC the right design's network, more subnets, groups and
 * instances, and several channels with bucket, policy, role and input of their own.
 */
public final class LargeDesign {
  private static final int SUBNETS = 6;
  private static final int GROUPS = 20;
  private static final int INSTANCES = 100;
  private static final int CHANNELS = 6;
  private static final Set<String> OF_A_CHANNEL =
      Set.of("Bucket", "BucketPolicy", "Role", "Input", "Channel");

  private LargeDesign() {}

  /** The design; about 200 resources a VPC. */
  public static Design of(int vpcs) {
    List<Resource> all = new ArrayList<>();
    for (int vpc = 1; vpc <= vpcs; vpc++) {
      district(String.format("V%03d", vpc), all);
    }
    return Design.empty("large").with(Topology.of(all));
  }

  private static void district(String prefix, List<Resource> all) {
    Design right = Examples.right();
    all.addAll(renamed(right, prefix, Set.of()));
    for (int i = 2; i <= CHANNELS; i++) {
      all.addAll(renamed(right, prefix, Set.of("Channel" + i)));
    }
    for (int i = 0; i < SUBNETS; i++) {
      subnet(prefix, i, all);
    }
    for (int i = 0; i < GROUPS; i++) {
      all.add(read("AWS::EC2::SecurityGroup", prefix + "Group" + i, group(prefix)));
    }
    for (int i = 0; i < INSTANCES; i++) {
      all.add(read("AWS::EC2::Instance", prefix + "Instance" + i, instance(prefix, i)));
    }
  }

  /** The right design under other names; where a channel is named, only what is that channel's. */
  private static List<Resource> renamed(Design right, String prefix, Set<String> channel) {
    String suffix = channel.stream().findFirst().map(c -> c.replaceAll("\\D", "")).orElse("");
    Map<ResourceId, ResourceId> names = new LinkedHashMap<>();
    right
        .topology()
        .ids()
        .forEach(id ->
            names.put(
                id,
                ResourceId.of(prefix + id + (OF_A_CHANNEL.contains(id.value()) ? suffix : ""))));
    Renaming renaming = new Renaming(names);
    return right.topology().resources().stream()
        .filter(r -> channel.isEmpty() || OF_A_CHANNEL.contains(r.id().value()))
        .map(r ->
            named(
                Properties.read(
                    Kinds.typeOf(r),
                    names.getOrDefault(r.id(), r.id()),
                    r.home(),
                    (Json.Obj) renaming.apply(Properties.of(r)))))
        .toList();
  }

  /** Buckets and roles have names of their own in an account. */
  private static Resource named(Resource resource) {
    return Kinds.of(resource)
        .nameProperty()
        .map(property ->
            Properties.with(
                resource,
                property.name(),
                Json.of(resource.id().value().toLowerCase(java.util.Locale.ROOT))))
        .orElse(resource);
  }

  private static void subnet(String prefix, int i, List<Resource> all) {
    String id = prefix + "Subnet" + i;
    String zone = "ap-northeast-1" + "acd".charAt(i % 3);
    all.add(
        read(
            "AWS::EC2::Subnet",
            id,
            Json.of("VpcId", ref(prefix + "Vpc"))
                .with("CidrBlock", "10.0." + (10 + i) + ".0/24")
                .with("AvailabilityZone", zone)));
    all.add(
        read(
            "AWS::EC2::SubnetRouteTableAssociation",
            id + "Uses",
            Json.of("SubnetId", ref(id)).with("RouteTableId", ref(prefix + "TableA"))));
  }

  private static Json.Obj group(String prefix) {
    Json https =
        Json.of("IpProtocol", "tcp")
            .with("FromPort", Json.of(443))
            .with("ToPort", Json.of(443))
            .with("CidrIp", "10.0.0.0/16");
    return Json.of("VpcId", ref(prefix + "Vpc"))
        .with("GroupDescription", "servers")
        .with("SecurityGroupIngress", Json.list(https));
  }

  private static Json.Obj instance(String prefix, int i) {
    return Json.of("SubnetId", ref(prefix + "Subnet" + i % SUBNETS))
        .with("PrivateIpAddress", "10.0." + (10 + i % SUBNETS) + "." + (10 + i / SUBNETS))
        .with("InstanceType", "m7i.large")
        .with("ImageId", "ami-0123456789abcdef0")
        .with(
            "SecurityGroupIds",
            Json.list(
                Json.of(
                    "Fn::GetAtt",
                    Json.list(Json.of(prefix + "Group" + i % GROUPS), Json.of("GroupId")))));
  }

  private static Json ref(String id) {
    return Json.of("Ref", id);
  }

  private static Resource read(String type, String id, Json.Obj properties) {
    return Properties.read(type, ResourceId.of(id), Home.DEFAULT, properties);
  }
}
