package dev.towpath.proof;

import dev.towpath.iam.Access;
import dev.towpath.iam.Decision;
import dev.towpath.iam.Policies;
import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyType;
import dev.towpath.iam.Request;
import dev.towpath.model.Bucket;
import dev.towpath.model.Resolver;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks all callers for all actions. */
final class LockOutSimulation {
  private static final Set<String> ON_OBJECTS = Set.of("s3:PutObject", "s3:GetObject");

  private final Topology topology;
  private final Bucket bucket;
  private final String arn;
  private final Optional<Policy> policy;
  private final BucketCallers callers;

  /** Callers of many subnets come alike, so that one of them is decided for all. */
  private final Map<Seen, List<LockOut.Cell>> decided = new HashMap<>();

  LockOutSimulation(Topology topology, Bucket bucket) {
    this.topology = topology;
    this.bucket = bucket;
    this.arn = Resolver.arn(bucket).orElse("");
    this.policy = topology.fact(new BucketPolicyOf(bucket.id()));
    this.callers = BucketCallers.of(topology, bucket);
  }

  /** All that policies see of a caller. */
  private record Seen(String arn, RolePolicies own, SourceWays.Way way) {}

  /** The decisions. */
  LockOut run(LockOutOf.Who who) {
    Stream<BucketCaller> asked =
        switch (who) {
          case OUTSIDE -> callers.outside();
          case ALL -> Stream.concat(callers.outside(), callers.inside());
          case ALL_AND_ROLES ->
              Stream.of(callers.outside(), callers.roles(), callers.inside()).flatMap(c -> c);
        };
    LinkedHashMap<LockOut.Caller, List<LockOut.Cell>> cells = new LinkedHashMap<>();
    asked.forEach(caller ->
        cells.put(
            caller.caller(),
            decided.computeIfAbsent(
                new Seen(caller.arn(), caller.own(), caller.way()), _ -> decide(caller))));
    return new LockOut(bucket, cells);
  }

  private List<LockOut.Cell> decide(BucketCaller caller) {
    return switch (caller.way()) {
      case SourceWays.Way.None(var why) ->
          LockOut.ACTIONS.stream()
              .map(
                  action -> new LockOut.Cell(action, LockOut.Outcome.NO_WAY, why, Optional.empty()))
              .toList();
      case SourceWays.Way.Some way -> {
        Conditions conditions =
            callers.ways().along(way, Conditions.of(caller.arn(), caller.account(), bucket));
        Policies policies = policies(caller, way);
        yield LockOut.ACTIONS.stream()
            .map(action ->
                withKey(
                    caller,
                    cell(action, Access.decide(request(caller, action, conditions), policies))))
            .toList();
      }
    };
  }

  private Request request(BucketCaller caller, String action, Conditions conditions) {
    return new Request(
        caller.principal(),
        action,
        ON_OBJECTS.contains(action) ? arn + "/object" : arn,
        bucket.home().account(),
        conditions.values(),
        conditions.uncertain());
  }

  /** An allowance, unless the key that the bucket is encrypted with refuses the caller. */
  private LockOut.Cell withKey(BucketCaller caller, LockOut.Cell cell) {
    if (cell.outcome() != LockOut.Outcome.ALLOWED) {
      return cell;
    }
    return new Encryption(topology, bucket)
        .decide(cell.action(), caller.principal(), caller.arn(), caller.account(), caller.own())
        .filter(key -> key.result() != Hop.Result.PASSES)
        .map(key ->
            new LockOut.Cell(
                cell.action(),
                key.result() == Hop.Result.STOPS
                    ? LockOut.Outcome.NOT_ALLOWED
                    : LockOut.Outcome.UNKNOWN,
                key.what(),
                Optional.empty()))
        .orElse(cell);
  }

  private static LockOut.Cell cell(String action, Decision decision) {
    return new LockOut.Cell(
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

  private Policies policies(BucketCaller caller, SourceWays.Way.Some way) {
    return new Policies(
        caller.own().all(),
        policy,
        way.endpoint().flatMap(id -> topology.fact(new EndpointPolicyOf(id))),
        caller.own().boundary(),
        List.of(),
        List.of(),
        List.of(),
        Calls.restrictsPublic(bucket));
  }
}
