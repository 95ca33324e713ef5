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
import java.util.List;
import java.util.stream.Stream;

/**
 * A channel is to write logs, but its role cannot. The log group of channels is always
 * ElementalMediaLive.
 */
public final class RoleLogActions extends DocumentedRule<Channel> {
  private static final List<String> ACTIONS =
      List.of(
          "logs:CreateLogGroup",
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:PutMetricFilter",
          "logs:PutRetentionPolicy",
          "logs:DescribeLogStreams",
          "logs:DescribeLogGroups");

  /** The rule. */
  public RoleLogActions() {
    super(
        Channel.class,
        "TP3078",
        Severity.WARNING,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    boolean logs = channel.logLevel().known().filter(l -> !l.equals("DISABLED")).isPresent();
    return logs
        ? review.topology().get(channel.role(), Role.class).stream()
            .flatMap(role -> check(channel, role, review))
        : Stream.empty();
  }

  private Stream<Finding> check(Channel channel, Role role, Review review) {
    String group =
        "arn:%s:logs:%s:%s:log-group:ElementalMediaLive:log-stream:channel"
            .formatted(
                channel.home().partition(), channel.home().region(), channel.home().account());
    List<String> missing = new RolePermissions(review.topology(), role).missing(ACTIONS, group);
    if (missing.isEmpty()) {
      return Stream.empty();
    }
    Json scope =
        Json.of("Fn::Sub", "arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*");
    AddRolePermissions fix = new AddRolePermissions(role.id(), missing, List.of(scope));
    return Stream.of(
        finding(List.of(role, channel), role, channel, channel.logLevel().or("?"), missing)
            .with(Fix.of(fix, "addPermissions", missing)));
  }
}
