package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.AddRolePermissions;
import dev.towpath.model.Input;
import dev.towpath.model.Json;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The role of an input in a VPC must manage network interfaces. */
public final class InputRoleActions extends DocumentedRule<Input> {
  private static final List<String> ON_INTERFACES =
      List.of(
          "ec2:CreateNetworkInterface",
          "ec2:CreateNetworkInterfacePermission",
          "ec2:DeleteNetworkInterface");
  private static final List<String> ON_ALL =
      List.of("ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups");

  /** The rule. */
  public InputRoleActions() {
    super(
        Input.class,
        "TP3060",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    if (input.vpc().isEmpty()) {
      return Stream.empty();
    }
    return review.topology().get(input.role(), Role.class).stream()
        .flatMap(role -> check(review.topology(), input, role).stream());
  }

  private Optional<Finding> check(Topology topology, Input input, Role role) {
    RolePermissions permissions = new RolePermissions(topology, role);
    String interfaces =
        "arn:%s:ec2:%s:%s:network-interface/eni-0123456789abcdef0"
            .formatted(input.home().partition(), input.home().region(), input.home().account());
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
        finding(List.of(role, input), role, input, missing)
            .with(Fix.of(fix, "addPermissions", missing)));
  }
}
