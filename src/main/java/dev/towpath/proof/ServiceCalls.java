package dev.towpath.proof;

import dev.towpath.iam.Policies;
import dev.towpath.iam.Request;
import dev.towpath.model.Flow;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides calls to services that ask the role's own policies and no policy of a resource, as far as
 * the design holds one.
 */
record ServiceCalls(Topology topology) {

  /** What endpoint, role and trust say of the call that a flow carries. */
  List<PolicyDecision> decide(Flow flow, Optional<Path> path, Role role) {
    Flow.ApiCall call = flow.call().orElseThrow();
    Resource owner = topology.get(flow.owner()).orElseThrow();
    Optional<VpcEndpoint> endpoint =
        path.flatMap(Path::endpoint).flatMap(id -> topology.get(id, VpcEndpoint.class));
    Conditions conditions =
        new Calls(topology)
            .conditions(
                flow,
                path,
                endpoint,
                Conditions.of(Resolver.arn(role).orElse(""), role.home().account(), owner));
    Request request =
        new Request(
            Calls.session(role),
            call.action(),
            call.resource(),
            owner.home().account(),
            conditions.values(),
            conditions.uncertain());
    RolePolicies own = topology.fact(new RolePoliciesOf(role.id()));
    Policies policies =
        new Policies(
            own.known(),
            Optional.empty(),
            endpoint.flatMap(e -> topology.fact(new EndpointPolicyOf(e.id()))),
            own.boundary(),
            List.of(),
            List.of(),
            List.of(),
            false);
    List<PolicyDecision> decisions = new ArrayList<>();
    endpoint.ifPresent(e -> decisions.add(Calls.ofEndpoint(e, policies, request)));
    decisions.add(new RoleDecision(role, own, request, policies).made());
    decisions.add(Trust.in(topology).of(role, Calls.MEDIALIVE, owner));
    return decisions;
  }
}
