package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.AddRolePermissions;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The channel's role must make the calls that its outputs to services and their secrets need. */
public final class RoleServiceActions extends DocumentedRule<Channel> {
  private static final Set<Flow.Purpose> PURPOSES =
      Set.of(
          Flow.Purpose.DELIVER_TO_SERVICE,
          Flow.Purpose.PUSH_FILES,
          Flow.Purpose.READ_PARAMETER,
          Flow.Purpose.READ_SECRET);

  /** The rule. */
  public RoleServiceActions() {
    super(
        Channel.class,
        "TP3053",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return review.topology().get(channel.role(), Role.class).stream()
        .flatMap(role -> check(channel, role, review));
  }

  private Stream<Finding> check(Channel channel, Role role, Review review) {
    RolePermissions permissions = new RolePermissions(review.topology(), role);
    return review.flows(channel).stream()
        .filter(flow -> PURPOSES.contains(flow.purpose()))
        .flatMap(flow -> flow.call().stream())
        .distinct()
        .filter(call -> !permissions.missing(List.of(call.action()), call.resource()).isEmpty())
        .map(call -> report(channel, role, call));
  }

  private Finding report(Channel channel, Role role, Flow.ApiCall call) {
    List<String> missing = List.of(call.action());
    AddRolePermissions fix =
        new AddRolePermissions(role.id(), missing, List.of(Json.of(call.resource())));
    return finding(List.of(role, channel), role, channel, missing, call.resource())
        .with(Fix.of(fix, "addPermissions", missing));
  }
}
