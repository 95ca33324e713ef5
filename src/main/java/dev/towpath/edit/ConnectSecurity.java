package dev.towpath.edit;

import static dev.towpath.edit.Blanks.attribute;
import static dev.towpath.edit.ConnectNetwork.already;
import static dev.towpath.edit.ConnectNetwork.names;
import static dev.towpath.edit.Offer.step;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.List;

/** Connections that say who may do what: groups, roles and policies. */
final class ConnectSecurity {
  /** Security groups on one network interface of MediaLive, and EC2's default quota. */
  private static final int MOST_GROUPS = 5;

  private final Topology topology;

  ConnectSecurity(Topology topology) {
    this.topology = topology;
  }

  Offer offer(Pair pair) {
    return switch (pair) {
      case Pair(Instance instance, SecurityGroup group) ->
          group(instance, instance.securityGroups(), group, "SecurityGroupIds");
      case Pair(VpcEndpoint endpoint, SecurityGroup group) -> endpointGroup(endpoint, group);
      case Pair(Channel channel, SecurityGroup group) -> channelGroup(channel, group);
      case Pair(Input input, SecurityGroup group) -> inputGroup(input, group);
      case Pair(Input input, InputSecurityGroup group) -> inputGroup(input, group);
      case Pair(Channel channel, Role role) -> role(channel, channel.role(), role);
      case Pair(Input input, Role role) -> role(input, input.role(), role);
      case Pair(VpcEndpoint endpoint, Bucket bucket) -> onlyThrough(endpoint, bucket);
      default -> Offer.NONE;
    };
  }

  private Offer endpointGroup(VpcEndpoint endpoint, SecurityGroup group) {
    return ConnectNetwork.isInterface(endpoint)
        ? group(endpoint, endpoint.securityGroups(), group, "SecurityGroupIds")
        : Offer.refused("connect.gatewayHasNoGroups", Names.of(endpoint));
  }

  private Offer channelGroup(Channel channel, SecurityGroup group) {
    if (channel.vpc().isEmpty()) {
      return Offer.refused("connect.noVpcOutput", Names.of(channel));
    }
    return inSubnets(channel.vpc().get().subnets(), group)
        ? group(channel, channel.vpc().get().securityGroups(), group, "Vpc", "SecurityGroupIds")
        : Offer.refused("connect.differentVpcs", Names.of(channel), Names.of(group));
  }

  private Offer inputGroup(Input input, SecurityGroup group) {
    if (input.vpc().isEmpty()) {
      return Offer.refused("connect.noVpcInput", Names.of(input));
    }
    return inSubnets(input.vpc().get().subnets(), group)
        ? group(input, input.vpc().get().securityGroups(), group, "Vpc", "SecurityGroupIds")
        : Offer.refused("connect.differentVpcs", Names.of(input), Names.of(group));
  }

  private boolean inSubnets(List<Ref<Subnet>> subnets, SecurityGroup group) {
    return subnets.stream()
        .flatMap(ref -> topology.get(ref, Subnet.class).stream())
        .noneMatch(subnet -> Vpcs.differ(topology, subnet, group));
  }

  private Offer group(
      Resource owner, List<Ref<SecurityGroup>> present, SecurityGroup group, String... path) {
    if (present.stream().anyMatch(ref -> ref.isTo(group.id()))) {
      return already(owner, group);
    }
    if (Vpcs.differ(topology, owner, group)) {
      return Offer.refused("connect.differentVpcs", Names.of(owner), Names.of(group));
    }
    if (present.size() >= MOST_GROUPS) {
      return Offer.refused("connect.tooManyGroups", Names.of(owner), MOST_GROUPS);
    }
    return Offer.of(
        step(
            "connect.use",
            names(owner, group),
            AddReference.to(owner, List.of(path), attribute(group.id(), "GroupId"))));
  }

  private Offer inputGroup(Input input, InputSecurityGroup group) {
    if (input.vpc().isPresent()) {
      return Offer.refused("connect.vpcInputHasNoSenders", Names.of(input));
    }
    if (input.inputSecurityGroups().stream().anyMatch(ref -> ref.isTo(group.id()))) {
      return already(input, group);
    }
    return Offer.of(
        step(
            "connect.use",
            names(input, group),
            AddReference.to(input, List.of("InputSecurityGroups"), Blanks.ref(group))));
  }

  private Offer role(Resource owner, Ref<Role> present, Role role) {
    return present.isTo(role.id())
        ? already(owner, role)
        : Offer.of(
            step(
                "connect.use",
                names(owner, role),
                SetProperty.of(owner, "RoleArn", attribute(role.id(), "Arn"))));
  }

  private Offer onlyThrough(VpcEndpoint endpoint, Bucket bucket) {
    if (endpoint.serviceName().known().filter(name -> !name.endsWith(".s3")).isPresent()) {
      return Offer.refused("connect.notForS3", Names.of(endpoint));
    }
    boolean computed =
        topology
            .referrers(bucket.id(), BucketPolicy.class)
            .filter(policy -> policy.bucket().isTo(bucket.id()))
            .anyMatch(policy -> policy.policyDocument() instanceof Value.Formula<?>);
    if (computed) {
      return Offer.refused("connect.policyComputed", Names.of(bucket));
    }
    return Offer.of(
        step(
            "connect.onlyThrough",
            names(bucket, endpoint),
            new AllowOnlyThroughEndpoint(bucket.id(), endpoint.id())));
  }
}
