package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.AddRolePermissions;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The role of a channel with VPC output must manage network interfaces. */
public final class RoleNetworkActions extends DocumentedRule<Channel> {
  private static final List<String> ON_INTERFACES =
      List.of(
          "ec2:CreateNetworkInterface",
          "ec2:CreateNetworkInterfacePermission",
          "ec2:DeleteNetworkInterface");
  private static final List<String> ON_ALL =
      List.of("ec2:DescribeSubnets", "ec2:DescribeSecurityGroups", "ec2:DescribeAddresses");

  /** The rule. */
  public RoleNetworkActions() {
    super(
        Channel.class,
        "TP3017",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (channel.vpc().isEmpty()) {
      return Stream.empty();
    }
    Topology topology = review.topology();
    return topology.get(channel.role(), Role.class).stream()
        .flatMap(r -> check(topology, channel, r).stream());
  }

  private Optional<Finding> check(Topology topology, Channel channel, Role role) {
    RolePermissions permissions = new RolePermissions(topology, role);
    String interfaces =
        "arn:%s:ec2:%s:%s:network-interface/eni-0123456789abcdef0"
            .formatted(
                channel.home().partition(), channel.home().region(), channel.home().account());
    List<String> missing =
        Stream.concat(
                permissions.missing(ON_INTERFACES, interfaces).stream(),
                permissions.missing(ON_ALL, "*").stream())
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    AddRolePermissions fix = new AddRolePermissions(role.id(), missing, List.of(Json.of("*")));
    return Optional.of(
        finding(List.of(role, channel), role, channel, missing)
            .with(Fix.of(fix, "addPermissions", missing)));
  }
}
