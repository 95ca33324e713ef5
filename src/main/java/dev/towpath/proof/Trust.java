package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Names;
import dev.towpath.model.Resolver;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether an AWS service may assume a role, by the role's trust policy. */
public record Trust(PolicyShelf shelf) {
  private static final String ACTION = "sts:AssumeRole";

  /** Trust policies of a design. */
  public static Trust in(Topology topology) {
    return new Trust(new PolicyShelf(topology));
  }

  /** What the role's trust policy says to the service, which acts for a channel of the account. */
  public PolicyDecision of(Role role, String service) {
    Policy trust = shelf.trustOf(role);
    StatementResult said = PolicyEvaluator.evaluate(trust, request(role, service));
    return Calls.of(role.id(), said, "trust", Names.of(role), Hop.Result.STOPS, service);
  }

  // Which channel or input asks is only known after deployment, and the confused-deputy keys name it.
  private static Request request(Role role, String service) {
    return new Request(
        Principal.of(service),
        ACTION,
        Resolver.arn(role).orElse(""),
        role.home().account(),
        Map.of(
            "aws:SourceAccount",
            List.of(role.home().account()),
            "aws:PrincipalIsAWSService",
            List.of("true"),
            "aws:PrincipalServiceName",
            List.of(service)),
        Set.of("aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:PrincipalServiceNamesList"));
  }
}
