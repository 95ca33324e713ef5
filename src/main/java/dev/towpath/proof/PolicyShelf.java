package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyReader;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The policies of a design, each resolved and read once. For one analysis on one thread; it keeps
 * what it has read.
 */
final class PolicyShelf {
  private static final Policy UNKNOWN = PolicyReader.read(new Json.Nul());
  private static final List<String> ATTACHED =
      List.of("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy");

  private final Topology topology;
  private final Resolver resolver;
  private final Map<Json, Policy> read = new HashMap<>();

  PolicyShelf(Topology topology) {
    this.topology = topology;
    this.resolver = new Resolver(topology);
  }

  /**
   * The policies that a role has.
   *
   * @param known those whose text the design has
   * @param hasOthers whether it has others, whose text the design does not have
   * @param othersMayDeny whether one of these may deny something
   * @param boundary its permissions boundary, where it has one
   */
  record OfRole(
      List<Policy> known, boolean hasOthers, boolean othersMayDeny, List<Policy> boundary) {
    /** All of them, those without a text as policies that may say anything. */
    List<Policy> all() {
      return hasOthers ? Stream.concat(known.stream(), Stream.of(UNKNOWN)).toList() : known;
    }
  }

  Topology topology() {
    return topology;
  }

  /** The bucket's policy; one that may say anything where it has several or none can be read. */
  Optional<Policy> of(Bucket bucket) {
    List<BucketPolicy> policies = policiesOf(bucket);
    return switch (policies.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(read(policies.getFirst().policyDocument(), policies.getFirst().home()));
      default -> Optional.of(UNKNOWN);
    };
  }

  /** The resources that hold a policy of the bucket; AWS keeps one of them. */
  List<BucketPolicy> policiesOf(Bucket bucket) {
    return topology
        .referrers(bucket.id(), BucketPolicy.class)
        .filter(policy -> policy.bucket().isTo(bucket.id()))
        .toList();
  }

  /** The endpoint's own policy; empty where AWS's default holds, which allows everything. */
  Optional<Policy> of(VpcEndpoint endpoint) {
    return endpoint.policyDocument().isAbsent()
        ? Optional.empty()
        : Optional.of(read(endpoint.policyDocument(), endpoint.home()));
  }

  /** Who may assume the role. */
  Policy trustOf(Role role) {
    return read(role.assumeRolePolicyDocument(), role.home()).ofNamedPrincipals();
  }

  /** What the role may do. */
  OfRole of(Role role) {
    Json.Obj rest = role.rest().properties();
    boolean unreadList =
        !rest.list("Policies").isEmpty() || !rest.list("ManagedPolicyArns").isEmpty();
    List<Value<String>> others =
        role.managedPolicyArns().stream().filter(arn -> managed(arn).isEmpty()).toList();
    List<Policy> known =
        documentsOf(role).stream()
            .map(json -> read.computeIfAbsent(json, PolicyReader::read))
            .toList();
    List<Policy> boundary =
        rest.get("PermissionsBoundary").isPresent() ? List.of(UNKNOWN) : List.of();
    return new OfRole(
        known,
        unreadList || !others.isEmpty(),
        unreadList || !others.stream().allMatch(AllowOnlyPolicies::contains),
        boundary);
  }

  /** The resolved documents of the role's policies; JSON's null for one that cannot be told. */
  List<Json> documentsOf(Role role) {
    List<Json> documents = new ArrayList<>();
    role.policies().forEach(p -> documents.add(resolved(p.policyDocument(), role.home())));
    Stream<OtherResource> attached =
        topology.referrers(role.id(), OtherResource.class).filter(r -> ATTACHED.contains(r.type()));
    Stream<OtherResource> managed =
        role.managedPolicyArns().stream().flatMap(arn -> managed(arn).stream());
    Stream.concat(attached, managed)
        .distinct()
        .forEach(r -> documents.add(resolved(document(r), r.home())));
    return documents;
  }

  private Optional<OtherResource> managed(Value<String> arn) {
    return arn instanceof Value.Formula<String>(Json.Obj function)
        ? References.direct(function)
            .flatMap(id -> topology.get(id, OtherResource.class))
            .filter(r -> r.type().equals("AWS::IAM::ManagedPolicy"))
        : Optional.empty();
  }

  private static Value<Json> document(OtherResource policy) {
    return policy.rest().properties().get("PolicyDocument").map(Value::of).orElseGet(Value::absent);
  }

  private Policy read(Value<Json> document, Home home) {
    return read.computeIfAbsent(resolved(document, home), PolicyReader::read);
  }

  private Json resolved(Value<Json> document, Home home) {
    return resolver.json(document, home).orElseGet(Json.Nul::new);
  }
}
