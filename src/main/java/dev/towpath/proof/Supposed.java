package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a topology with what a supposition makes of it. */
record Supposed(Topology before, Supposition supposition) {

  WhatIf result() {
    return switch (supposition) {
      case Supposition.Off(var resources) -> result(Outage.of(before, resources));
      case Supposition.ZoneLost(String zone) ->
          result(Outage.of(before, ZonesOf.subnets(before, zone).map(Subnet::id).toList()));
      case Supposition.Stage(ResourceId policy, int statements) ->
          before
              .get(policy, BucketPolicy.class)
              .map(p -> result(p, PolicyStage.of(before, p, statements)))
              .orElseGet(() -> result(Outage.of(before, List.of())));
    };
  }

  private WhatIf result(Outage outage) {
    List<WhatIf.RightChange> rights =
        outage.off().stream()
            .flatMap(id -> before.get(id, BucketPolicy.class).stream())
            .filter(policy -> policy.bucket().target().filter(outage.off()::contains).isEmpty())
            .flatMap(policy -> rights(policy, outage.topology()))
            .toList();
    return new WhatIf(supposition, outage.off(), changes(outage), rights);
  }

  /** What another policy of the bucket changes. */
  WhatIf result(BucketPolicy policy, Topology after) {
    Outage none = new Outage(Set.of(), after);
    return new WhatIf(supposition, Set.of(), changes(none), rights(policy, after).toList());
  }

  private Stream<WhatIf.RightChange> rights(BucketPolicy policy, Topology after) {
    return policy.bucket().target().flatMap(id -> before.get(id, Bucket.class)).stream()
        .flatMap(bucket -> rights(bucket, after));
  }

  private Stream<WhatIf.RightChange> rights(Bucket bucket, Topology after) {
    LockOut drawn = before.fact(new LockOutOf(bucket.id(), LockOutOf.Who.ALL));
    LockOut supposed = after.fact(new LockOutOf(bucket.id(), LockOutOf.Who.ALL));
    return drawn.callers().stream()
        .filter(caller -> supposed.cells().containsKey(caller))
        .flatMap(caller ->
            LockOut.ACTIONS.stream()
                .filter(a -> drawn.cell(caller, a).means() != supposed.cell(caller, a).means())
                .map(a ->
                    new WhatIf.RightChange(
                        bucket.id(), caller, drawn.cell(caller, a), supposed.cell(caller, a))));
  }

  private List<WhatIf.Change> changes(Outage outage) {
    List<Pair> pairs =
        before.ids().stream()
            .flatMap(id -> before.fact(new ProofsOf(id)).stream())
            .map(proof -> new Pair(proof, after(proof, outage)))
            .toList();
    return pairs.stream()
        .filter(Pair::isChanged)
        .map(pair ->
            new WhatIf.Change(
                pair.before, pair.after, pairs.stream().anyMatch(p -> p.carries(pair))))
        .toList();
  }

  /** A flow's proofs. */
  private record Pair(Proof before, Proof after) {
    boolean isChanged() {
      return !before.verdict().getClass().equals(after.verdict().getClass());
    }

    /** Whether this flow reaches and does the same as another one that does not. */
    boolean carries(Pair other) {
      Flow flow = before.flow();
      Flow lost = other.before.flow();
      return after.verdict() instanceof Verdict.Reaches
          && !(other.after.verdict() instanceof Verdict.Reaches)
          && flow.owner().equals(lost.owner())
          && flow.outputGroup().equals(lost.outputGroup())
          && flow.purpose() == lost.purpose()
          && flow.pipeline() != lost.pipeline();
    }
  }

  private Proof after(Proof proof, Outage outage) {
    Optional<Verdict> known = off(proof.flow(), outage).or(() -> ofZone(proof));
    return known
        .map(verdict -> new Proof(proof.flow(), Optional.empty(), List.of(), List.of(), verdict))
        .or(() ->
            outage.topology().fact(new ProofsOf(proof.flow().owner())).stream()
                .filter(p -> p.flow().id().equals(proof.flow().id()))
                .findFirst())
        .orElse(proof);
  }

  /** What follows from an end of the flow, or the role that makes its call, being off. */
  private Optional<Verdict> off(Flow flow, Outage outage) {
    return Stream.of(
            Stream.of(flow.owner()),
            flow.source().inVpc().stream().map(from -> from.subnet()),
            before.get(flow.owner(), Channel.class).stream()
                .flatMap(channel -> channel.role().target().stream()),
            flow.call().stream().flatMap(call -> call.role().stream()),
            target(flow.target()))
        .flatMap(ids -> ids)
        .filter(outage.off()::contains)
        .findFirst()
        .map(id -> new Verdict.Blocked(Message.of("proof", "whatIf.off", Names.of(before, id))));
  }

  private static Stream<ResourceId> target(Target target) {
    return switch (target) {
      case Target.Service service -> service.resource().stream();
      case Target.Interface(ResourceId resource) -> Stream.of(resource);
      case Target.Placed(var at) -> Stream.of(at.owner(), at.subnet());
      case Target.AnyHost _,
          Target.Address _,
          Target.Host _,
          Target.Refused _,
          Target.Unresolved _ ->
          Stream.empty();
    };
  }

  /** Where a service runs pipelines outside the VPCs of the design, AWS does not say the zone. */
  private Optional<Verdict> ofZone(Proof proof) {
    boolean lost =
        supposition instanceof Supposition.ZoneLost(String zone)
            && proof.flow().source() instanceof Source.ServiceNetwork
            && proof.verdict() instanceof Verdict.Reaches
            && before
                .get(proof.flow().owner())
                .filter(owner -> zone.startsWith(owner.home().region()))
                .isPresent();
    return lost
        ? Optional.of(
            new Verdict.Unknown(
                Message.of("proof", "whatIf.serviceZone", Names.of(before, proof.flow().owner())),
                Message.of("proof", "whatIf.serviceZone.remedy")))
        : Optional.empty();
  }
}
