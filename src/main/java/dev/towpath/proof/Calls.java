package dev.towpath.proof;

import dev.towpath.iam.Access;
import dev.towpath.iam.Decision;
import dev.towpath.iam.Policies;
import dev.towpath.iam.PolicyEvaluator;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.iam.StatementResult;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides by policies whether a channel's role may make the call that a flow carries. */
record Calls(Topology topology) {
  static final String MEDIALIVE = "medialive.amazonaws.com";
  private static final String SESSION = "MediaLive";

  /** A call with all that bears on it. */
  private record Asked(
      Resource owner,
      Request request,
      Policies policies,
      Bucket bucket,
      Role role,
      RolePolicies own,
      Optional<VpcEndpoint> endpoint) {}

  /** What the policies say; nothing where the flow carries no call. */
  List<PolicyDecision> decide(Flow flow, Optional<Path> path) {
    if (flow.call().isEmpty()) {
      return List.of();
    }
    if (!(flow.target() instanceof Target.Service service)) {
      return List.of();
    }
    Optional<Bucket> bucket = service.resource().flatMap(id -> topology.get(id, Bucket.class));
    if (bucket.isEmpty() && service.service().equals("s3")) {
      return List.of();
    }
    Optional<Role> role = flow.call().get().role().flatMap(id -> topology.get(id, Role.class));
    if (role.isEmpty()) {
      return List.of(unknown(flow.owner(), "role.unknown", Names.of(topology, flow.owner())));
    }
    return bucket.isPresent()
        ? decide(flow, asked(flow, path, bucket.get(), role.get()))
        : new ServiceCalls(topology).decide(flow, path, role.get());
  }

  private Asked asked(Flow flow, Optional<Path> path, Bucket bucket, Role role) {
    Optional<VpcEndpoint> endpoint =
        path.flatMap(Path::endpoint).flatMap(id -> topology.get(id, VpcEndpoint.class));
    String arn = Resolver.arn(role).orElse("");
    String account = role.home().account();
    Conditions plain = ObjectAcl.of(topology, flow).in(Conditions.of(arn, account, bucket));
    Conditions conditions = conditions(flow, path, endpoint, plain);
    String bucketArn = Resolver.arn(bucket).orElse("");
    Request request =
        new Request(
            session(role),
            flow.call().orElseThrow().action(),
            ObjectKey.arn(topology, flow, bucketArn),
            bucket.home().account(),
            conditions.values(),
            conditions.uncertain());
    RolePolicies own = topology.fact(new RolePoliciesOf(role.id()));
    Policies policies =
        new Policies(
            own.known(),
            topology.fact(new BucketPolicyOf(bucket.id())),
            endpoint.flatMap(e -> topology.fact(new EndpointPolicyOf(e.id()))),
            own.boundary(),
            List.of(),
            List.of(),
            List.of(),
            restrictsPublic(bucket));
    return new Asked(
        topology.get(flow.owner()).orElseThrow(), request, policies, bucket, role, own, endpoint);
  }

  /** Whom the policies see: the role in the session that MediaLive opens. */
  static Principal session(Role role) {
    return Principal.of(
        "arn:%s:sts::%s:assumed-role/%s/%s"
            .formatted(
                role.home().partition(),
                role.home().account(),
                Resolver.physicalId(role),
                SESSION));
  }

  /** The condition keys, by the way that the call takes. */
  Conditions conditions(
      Flow flow, Optional<Path> path, Optional<VpcEndpoint> endpoint, Conditions plain) {
    boolean unknownWay =
        flow.source() instanceof Source.Unresolved
            || path.filter(p -> p.result() == Hop.Result.UNKNOWN).isPresent();
    if (unknownWay) {
      return plain.byUnknownWay();
    }
    if (endpoint.isEmpty() && flow.source().inVpc().isPresent() && mayTakeAnEndpoint()) {
      return plain.byUnknownWay();
    }
    if (endpoint.isEmpty()) {
      return plain.overInternet();
    }
    Optional<Vpc> vpc = topology.get(endpoint.get().vpc(), Vpc.class);
    return plain.through(
        endpoint.get(),
        vpc,
        flow.source()
            .inVpc()
            .flatMap(from -> SourceAddress.of(topology, from, holders(flow, endpoint.get()))));
  }

  /** Whether the design leaves open which route tables an endpoint serves. */
  private boolean mayTakeAnEndpoint() {
    return topology
        .loose(VpcEndpoint.class, "RouteTableIds")
        .flatMap(e -> Ref.list(e.routeTables(), e.rest().properties(), "RouteTableIds").stream())
        .anyMatch(Ref.Formula.class::isInstance);
  }

  private static List<ResourceId> holders(Flow flow, VpcEndpoint endpoint) {
    return Stream.of(
            flow.target() instanceof Target.Service service
                ? service.resource()
                : Optional.<ResourceId>empty(),
            flow.call().flatMap(Flow.ApiCall::role),
            Optional.of(endpoint.id()))
        .flatMap(Optional::stream)
        .toList();
  }

  static boolean restrictsPublic(Bucket bucket) {
    return bucket
        .publicAccessBlock()
        .map(block -> block.restrictPublicBuckets().or(false))
        .orElse(false);
  }

  private List<PolicyDecision> decide(Flow flow, Asked asked) {
    List<PolicyDecision> decisions = new ArrayList<>();
    asked
        .endpoint()
        .ifPresent(e -> decisions.add(ofEndpoint(e, asked.policies(), asked.request())));
    decisions.add(ofBucket(asked));
    if (asked.request().action().equals("s3:PutObject")) {
      ObjectAcl.of(topology, flow).at(asked.bucket()).ifPresent(decisions::add);
    }
    decisions.add(
        new RoleDecision(asked.role(), asked.own(), asked.request(), asked.policies()).made());
    new Encryption(topology, asked.bucket())
        .decideForChannel(
            asked.request().action(),
            asked.request().principal(),
            Resolver.arn(asked.role()).orElse(""),
            asked.role().home().account(),
            asked.own())
        .ifPresent(decisions::add);
    decisions.add(Trust.in(topology).of(asked.role(), MEDIALIVE, asked.owner()));
    if (decisions.stream().allMatch(d -> d.result() == Hop.Result.PASSES)) {
      together(asked).ifPresent(decisions::add);
    }
    return decisions;
  }

  /** What only shows when all policies are taken together, such as S3 Block Public Access. */
  private static Optional<PolicyDecision> together(Asked asked) {
    Decision decision = Access.decide(asked.request(), asked.policies());
    Optional<Hop.Result> result =
        switch (decision.outcome()) {
          case ALLOWED -> Optional.empty();
          case EXPLICIT_DENY, IMPLICIT_DENY -> Optional.of(Hop.Result.STOPS);
          case UNKNOWN -> Optional.of(Hop.Result.UNKNOWN);
        };
    return result.map(
        r -> new PolicyDecision(asked.bucket().id(), r, decision.message(), decision.statement()));
  }

  /** The part of the endpoint that a call passes through. */
  static PolicyDecision ofEndpoint(VpcEndpoint endpoint, Policies policies, Request request) {
    String name = Names.of(endpoint);
    if (policies.endpoint().isEmpty()) {
      return passes(endpoint.id(), Optional.empty(), "endpoint.default", name);
    }
    StatementResult said = PolicyEvaluator.evaluate(policies.endpoint().get(), request);
    return of(endpoint.id(), said, "endpoint", name, Hop.Result.STOPS);
  }

  private PolicyDecision ofBucket(Asked asked) {
    Bucket bucket = asked.bucket();
    String name = Names.of(bucket);
    ResourceId owner =
        BucketPolicyOf.holders(topology, bucket.id()).stream()
            .map(BucketPolicy::id)
            .findFirst()
            .orElse(bucket.id());
    boolean sameAccount = bucket.home().account().equals(asked.role().home().account());
    Hop.Result silence = sameAccount ? Hop.Result.PASSES : Hop.Result.STOPS;
    if (asked.policies().resource().isEmpty()) {
      String key = sameAccount ? "bucket.none" : "bucket.none.otherAccount";
      return new PolicyDecision(owner, silence, words(key, name), Optional.empty());
    }
    StatementResult said =
        PolicyEvaluator.evaluate(asked.policies().resource().get(), asked.request());
    return of(owner, said, sameAccount ? "bucket" : "bucket.otherAccount", name, silence);
  }

  static PolicyDecision of(
      ResourceId owner,
      StatementResult said,
      String key,
      String name,
      Hop.Result silence,
      Object... more) {
    Hop.Result result =
        switch (said.outcome()) {
          case ALLOWS -> Hop.Result.PASSES;
          case DENIES -> Hop.Result.STOPS;
          case UNKNOWN -> Hop.Result.UNKNOWN;
          case SILENT -> silence;
        };
    List<Object> arguments = new ArrayList<>(List.of(name, said.statement().orElse("")));
    arguments.addAll(List.of(more));
    return new PolicyDecision(
        owner,
        result,
        words(key + "." + said.outcome().name(), arguments.toArray()),
        said.statement());
  }

  static PolicyDecision passes(
      ResourceId owner, Optional<String> statement, String key, Object... arguments) {
    return new PolicyDecision(owner, Hop.Result.PASSES, words(key, arguments), statement);
  }

  static PolicyDecision unknown(ResourceId owner, String key, Object... arguments) {
    return new PolicyDecision(owner, Hop.Result.UNKNOWN, words(key, arguments), Optional.empty());
  }

  static Message words(String key, Object... arguments) {
    return Message.of("proof", key, arguments);
  }
}
