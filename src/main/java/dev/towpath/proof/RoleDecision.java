package dev.towpath.proof;

import dev.towpath.iam.Access;
import dev.towpath.iam.Decision;
import dev.towpath.iam.Policies;
import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.PolicyType;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Names;
import dev.towpath.model.Role;
import dev.towpath.network.Hop;
import java.util.List;
import java.util.Optional;

/**
 * The part of the role that signs a call.
 *
 * @param own the role's policies
 * @param policies all that bear on the call
 */
record RoleDecision(Role role, RolePolicies own, Request request, Policies policies) {

  /** The role's part: what all policies together say, once endpoint and bucket have spoken. */
  PolicyDecision made() {
    String name = Names.of(role);
    String action = request.action();
    Decision decision = Access.decide(request, policies);
    boolean perhaps = decision.outcome() == Decision.Outcome.IMPLICIT_DENY && own.hasOthers();
    if (perhaps && decideWithOthers() == Decision.Outcome.UNKNOWN) {
      return Calls.unknown(role.id(), "role.managed", name, action);
    }
    if (decision.outcome() == Decision.Outcome.ALLOWED && own.othersMayDeny()) {
      return Calls.unknown(role.id(), "role.othersMayDeny", name, action);
    }
    StatementResult said = said();
    if (said.outcome() == StatementResult.Outcome.ALLOWS
        && decision.outcome() == Decision.Outcome.UNKNOWN
        && decision.type().equals(Optional.of(PolicyType.BOUNDARY))) {
      return Calls.unknown(role.id(), "role.boundary", name, action);
    }
    return switch (said.outcome()) {
      case ALLOWS, DENIES, UNKNOWN ->
          Calls.of(role.id(), said, "role", name, Hop.Result.STOPS, action);
      case SILENT ->
          decision.outcome() == Decision.Outcome.ALLOWED
              ? Calls.passes(role.id(), Optional.empty(), "role.bucketAllows", name, action)
              : new PolicyDecision(
                  role.id(),
                  Hop.Result.STOPS,
                  Calls.words("role.SILENT", name, "", action),
                  Optional.empty());
    };
  }

  private Decision.Outcome decideWithOthers() {
    Policies all = policies.withIdentity(own.all().toArray(Policy[]::new));
    return Access.decide(request, all).outcome();
  }

  private StatementResult said() {
    List<StatementResult> results =
        own.known().stream().map(policy -> PolicyEvaluator.evaluate(policy, request)).toList();
    for (StatementResult.Outcome outcome :
        List.of(
            StatementResult.Outcome.DENIES,
            StatementResult.Outcome.UNKNOWN,
            StatementResult.Outcome.ALLOWS)) {
      Optional<StatementResult> found =
          results.stream().filter(r -> r.outcome() == outcome).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new StatementResult(StatementResult.Outcome.SILENT, Optional.empty());
  }
}
