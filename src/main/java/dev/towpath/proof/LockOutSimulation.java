package dev.towpath.proof;

import dev.towpath.iam.Access;
import dev.towpath.iam.Decision;
import dev.towpath.iam.Policies;
import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyReader;
import dev.towpath.iam.PolicyType;
import dev.towpath.iam.Principal;
import dev.towpath.iam.Request;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resolver;
import dev.towpath.model.Role;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks all callers for all actions. */
final class LockOutSimulation {
  private static final Policy ALL =
      PolicyReader.read(
          Json.of("Version", "2012-10-17")
              .with(
                  "Statement",
                  Json.list(Json.of("Effect", "Allow").with("Action", "*").with("Resource", "*"))));
  private static final Set<String> ON_OBJECTS = Set.of("s3:PutObject", "s3:GetObject");
  private static final String STRANGER = "999999999999";

  private final Topology topology;
  private final Bucket bucket;
  private final SourceWays ways;

  LockOutSimulation(Topology topology, Bucket bucket) {
    this.topology = topology;
    this.bucket = bucket;
    this.ways = new SourceWays(topology, bucket);
  }

  /** A caller with what the simulation knows of it. */
  record Asked(
      LockOut.Caller caller,
      Principal principal,
      String arn,
      String account,
      RolePolicies own,
      SourceWays.Way way) {}

  /** The callers that come from outside VPCs. */
  List<Asked> outside() {
    String account = bucket.home().account();
    List<Asked> callers = new ArrayList<>();
    callers.add(root(account));
    callers.add(outside(LockOut.Kind.ADMINISTRATOR, "Administrator", account));
    callers.add(outside(LockOut.Kind.DEPLOYMENT, "Deployment", account));
    named().forEach(callers::add);
    callers.add(outside(LockOut.Kind.OTHER_ACCOUNT, "Stranger", STRANGER));
    return callers;
  }

  /** The callers that come from subnets. */
  List<Asked> inside() {
    return Stream.concat(channels(), subnets()).toList();
  }

  LockOut run(List<Asked> asked) {
    List<LockOut.Cell> cells = new ArrayList<>();
    for (Asked one : asked) {
      LockOut.ACTIONS.forEach(action -> cells.add(decide(one, action)));
    }
    return new LockOut(bucket, asked.stream().map(Asked::caller).toList(), cells);
  }

  private Asked root(String account) {
    String arn = "arn:" + bucket.home().partition() + ":iam::" + account + ":root";
    LockOut.Caller caller =
        new LockOut.Caller(LockOut.Kind.ROOT, name("ROOT", account), Optional.empty());
    return new Asked(caller, Principal.of(arn), arn, account, allRights(), ways.outside());
  }

  private Asked outside(LockOut.Kind kind, String role, String account) {
    LockOut.Caller caller = new LockOut.Caller(kind, name(kind.name(), role), Optional.empty());
    return ofRole(caller, role, account, allRights(), ways.outside());
  }

  private Asked ofRole(
      LockOut.Caller caller,
      String role,
      String account,
      RolePolicies own,
      SourceWays.Way way) {
    String partition = bucket.home().partition();
    String session = "arn:" + partition + ":sts::" + account + ":assumed-role/" + role + "/session";
    String arn = "arn:" + partition + ":iam::" + account + ":role/" + role;
    return new Asked(caller, Principal.of(session), arn, account, own, way);
  }

  /** Those whom the policy names, whom it may exempt; a pattern stands for one that it matches. */
  private Stream<Asked> named() {
    return ways.namedInPolicy().stream()
        .map(arn -> {
          LockOut.Caller caller =
              new LockOut.Caller(LockOut.Kind.NAMED, name("NAMED", arn), Optional.empty());
          return new Asked(
              caller,
              NamedPrincipals.session(arn),
              arn.replace('*', 'x'),
              bucket.home().account(),
              allRights(),
              ways.outside());
        });
  }

  private Stream<Asked> channels() {
    return topology
        .all(Channel.class)
        .filter(c -> topology.fact(new FlowsOf(c.id())).stream().anyMatch(ways::leadsToBucket))
        .flatMap(c ->
            topology.get(c.role(), Role.class).stream()
                .map(role ->
                    ofRole(
                        new LockOut.Caller(
                            LockOut.Kind.CHANNEL,
                            name("CHANNEL", Names.of(c)),
                            Optional.of(c.id())),
                        Resolver.physicalId(role),
                        role.home().account(),
                        topology.fact(new RolePoliciesOf(role.id())),
                        ways.of(c))));
  }

  private Stream<Asked> subnets() {
    return topology
        .all(Subnet.class)
        .map(s ->
            ofRole(
                new LockOut.Caller(
                    LockOut.Kind.INSTANCE, name("INSTANCE", Names.of(s)), Optional.of(s.id())),
                "Instance",
                bucket.home().account(),
                allRights(),
                ways.of(s)));
  }

  private static RolePolicies allRights() {
    return new RolePolicies(List.of(ALL), false, false, List.of());
  }

  private static Message name(String kind, Object argument) {
    return Calls.words("caller." + kind, argument);
  }

  private LockOut.Cell decide(Asked asked, String action) {
    if (asked.way() instanceof SourceWays.Way.None(Message why)) {
      return new LockOut.Cell(
          asked.caller(), action, LockOut.Outcome.NO_WAY, why, Optional.empty());
    }
    SourceWays.Way.Some way = (SourceWays.Way.Some) asked.way();
    Conditions conditions = ways.along(way, Conditions.of(asked.arn(), asked.account(), bucket));
    String arn = Resolver.arn(bucket).orElse("");
    Request request =
        new Request(
            asked.principal(),
            action,
            ON_OBJECTS.contains(action) ? arn + "/object" : arn,
            bucket.home().account(),
            conditions.values(),
            conditions.uncertain());
    Decision decision = Access.decide(request, policies(asked, way));
    return new LockOut.Cell(
        asked.caller(),
        action,
        switch (decision.outcome()) {
          case ALLOWED -> LockOut.Outcome.ALLOWED;
          case EXPLICIT_DENY -> LockOut.Outcome.DENIED;
          case IMPLICIT_DENY -> LockOut.Outcome.NOT_ALLOWED;
          case UNKNOWN -> LockOut.Outcome.UNKNOWN;
        },
        decision.message(),
        decision.type().equals(Optional.of(PolicyType.RESOURCE))
            ? decision.statement()
            : Optional.empty());
  }

  private Policies policies(Asked asked, SourceWays.Way.Some way) {
    return new Policies(
        asked.own().all(),
        topology.fact(new BucketPolicyOf(bucket.id())),
        way.endpoint().flatMap(e -> topology.fact(new EndpointPolicyOf(e.id()))),
        asked.own().boundary(),
        List.of(),
        List.of(),
        List.of(),
        Calls.restrictsPublic(bucket));
  }
}
