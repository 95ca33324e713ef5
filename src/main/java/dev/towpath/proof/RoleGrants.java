package dev.towpath.proof;

import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Resolver;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import java.util.Map;

/** Whether roles may do something, by their own policies alone. */
public final class RoleGrants {
  private final Topology topology;

  private RoleGrants(Topology topology) {
    this.topology = topology;
  }

  /** The roles of a design. */
  public static RoleGrants in(Topology topology) {
    return new RoleGrants(topology);
  }

  /**
   * Whether no policy of the role allows an action on a resource, whatever the conditions of the
   * call, and none is missing from the design that might.
   */
  public boolean surelyLacks(Role role, String action, String resource) {
    if (topology.fact(new RolePoliciesOf(role.id())).hasOthers()) {
      return false;
    }
    Request request =
        new Request(
            Principal.of(Resolver.arn(role).orElse("")),
            action,
            resource,
            role.home().account(),
            Map.of());
    return topology.fact(new AllowancesOf(role.id())).stream()
        .map(policy -> PolicyEvaluator.evaluate(policy, request).outcome())
        .allMatch(said -> said == StatementResult.Outcome.SILENT);
  }
}
