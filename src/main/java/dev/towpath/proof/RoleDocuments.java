package dev.towpath.proof;

import dev.towpath.model.Fact;
import dev.towpath.model.Json;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The resolved documents of a role's policies; JSON's null for one that cannot be told.
 *
 * @param role the role
 */
record RoleDocuments(ResourceId role) implements Fact<List<Json>> {
  private static final List<String> ATTACHED =
      List.of("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy");

  @Override
  public List<Json> from(Topology topology) {
    return topology.get(role, Role.class).map(r -> of(topology, r)).orElseGet(List::of);
  }

  private static List<Json> of(Topology topology, Role role) {
    List<Json> documents = new ArrayList<>();
    role.policies()
        .forEach(p ->
            documents.add(PolicyDocuments.resolved(topology, p.policyDocument(), role.home())));
    Stream<OtherResource> attached =
        topology.referrers(role.id(), OtherResource.class).filter(r -> ATTACHED.contains(r.type()));
    Stream<OtherResource> managed =
        role.managedPolicyArns().stream().flatMap(arn -> managed(topology, arn).stream());
    Stream.concat(attached, managed)
        .distinct()
        .forEach(r -> documents.add(PolicyDocuments.resolved(topology, document(r), r.home())));
    return List.copyOf(documents);
  }

  /** The managed policy of the design that an ARN names. */
  static Optional<OtherResource> managed(Topology topology, Value<String> arn) {
    return arn instanceof Value.Formula<String>(Json.Obj function)
        ? References.direct(function)
            .flatMap(id -> topology.get(id, OtherResource.class))
            .filter(r -> r.type().equals("AWS::IAM::ManagedPolicy"))
        : Optional.empty();
  }

  static Value<Json> document(OtherResource policy) {
    return policy.rest().properties().get("PolicyDocument").map(Value::of).orElseGet(Value::absent);
  }
}
