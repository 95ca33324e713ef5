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
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The role of an input that MediaConnect feeds must add outputs to flows; AWS refuses a grant for
 * single flows.
 */
public final class RoleFlowActions extends DocumentedRule<Input> {
  private static final List<String> ACTIONS =
      List.of(
          "mediaconnect:ManagedDescribeFlow",
          "mediaconnect:ManagedAddOutput",
          "mediaconnect:ManagedRemoveOutput");

  /** The rule. */
  public RoleFlowActions() {
    super(
        Input.class,
        "TP3052",
        Severity.ERROR,
        "medialive/latest/ug/trusted-entity-requirements.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    if (!input.type().equals(Value.of("MEDIACONNECT"))) {
      return Stream.empty();
    }
    return review.topology().get(input.role(), Role.class).stream()
        .flatMap(role -> check(input, role, review.topology()).stream());
  }

  private Optional<Finding> check(Input input, Role role, Topology topology) {
    List<String> missing = new RolePermissions(topology, role).missing(ACTIONS, "*");
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    AddRolePermissions fix = new AddRolePermissions(role.id(), missing, List.of(Json.of("*")));
    return Optional.of(
        finding(List.of(role, input), role, input, missing)
            .with(Fix.of(fix, "addPermissions", missing)));
  }
}
