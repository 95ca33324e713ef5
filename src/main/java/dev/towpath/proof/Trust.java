package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Names;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an AWS service may assume a role, by the role's trust policy. */
public final class Trust {
  private static final String ASSUMES = "sts:AssumeRole";
  private static final String TAGS = "sts:TagSession";
  private static final String SOURCE_ARN = "aws:SourceArn";
  private final Topology topology;

  private Trust(Topology topology) {
    this.topology = topology;
  }

  /** Trust policies of a design. */
  public static Trust in(Topology topology) {
    return new Trust(topology);
  }

  /**
   * What the role's trust policy says to the service, which acts for a channel or an input.
   *
   * @param served the channel or input; its id is only known after deployment, so that a condition
   *     on {@code aws:SourceArn} is met where a pattern meets any id
   */
  public PolicyDecision of(Role role, String service, Resource served) {
    return says(ASSUMES, role, service, served);
  }

  /**
   * What the trust policy says to the service's tags on the session that it opens with the role.
   *
   * @param served as of {@link #of}
   */
  public PolicyDecision ofTags(Role role, String service, Resource served) {
    return says(TAGS, role, service, served);
  }

  private PolicyDecision says(String action, Role role, String service, Resource served) {
    Policy trust = topology.fact(new TrustPolicyOf(role.id()));
    Request request = request(action, role, service);
    Optional<String> arn = Resolver.arn(served);
    StatementResult said = PolicyEvaluator.evaluate(trust, with(request, arn.orElse("")));
    if (arn.isEmpty() || said.outcome() != StatementResult.Outcome.ALLOWS) {
      said = PolicyEvaluator.evaluate(trust, request);
    }
    return Calls.of(role.id(), said, "trust", Names.of(role), Hop.Result.STOPS, service);
  }

  private static Request request(String action, Role role, String service) {
    return new Request(
        Principal.of(service),
        action,
        Resolver.arn(role).orElse(""),
        role.home().account(),
        Map.of(
            "aws:SourceAccount",
            List.of(role.home().account()),
            "aws:PrincipalIsAWSService",
            List.of("true"),
            "aws:PrincipalServiceName",
            List.of(service)),
        Set.of(
            SOURCE_ARN, "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:PrincipalServiceNamesList"));
  }

  private static Request with(Request request, String arn) {
    Map<String, List<String>> context = new HashMap<>(request.context());
    context.put(SOURCE_ARN, List.of(arn));
    Set<String> uncertain = new HashSet<>(request.uncertain());
    uncertain.removeIf(SOURCE_ARN::equalsIgnoreCase);
    return new Request(
        request.principal(),
        request.action(),
        request.resource(),
        request.account(),
        context,
        uncertain);
  }
}
