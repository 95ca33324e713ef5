package dev.towpath.iam;

import dev.towpath.iam.Access.Gate;
import dev.towpath.iam.Access.Layer;
import dev.towpath.iam.Access.OwnPolicies;
import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import java.util.List;

/** Whether the caller's policies and the resource's grant the call, and which of them must. */
record Grants(Caller caller, PolicyAnswer resource, OwnPolicies own) {

  Gate gate() {
    if (caller.keepsBucketPolicy()) {
      return new Gate(Truth.TRUE, Decision.of(Outcome.ALLOWED, Reason.ROOT_KEEPS_BUCKET_POLICY));
    }
    if (caller.isBarredFromBucketPolicy()) {
      return new Gate(Truth.FALSE, Decision.of(Outcome.IMPLICIT_DENY, Reason.OTHER_ACCOUNT));
    }
    Gate byResource = new Layer(PolicyType.RESOURCE, resource, true).gate();
    if (!caller.hasAccount()) {
      return byResource;
    }
    return caller.isOfOwner() ? either() : both(byResource, ownPath());
  }

  /** Across accounts both sides must allow. */
  private static Gate both(Gate byResource, Gate byCaller) {
    Gate first =
        byResource.open().and(byCaller.open()) == byResource.open() ? byResource : byCaller;
    return new Gate(byResource.open().and(byCaller.open()), first.decision());
  }

  /** Within an account one side is enough; how close the resource names the caller counts. */
  private Gate either() {
    Gate byCaller = ownPath();
    Gate direct = byResource(Grant.DIRECT, Truth.TRUE);
    Gate byRole = byResource(Grant.ROLE, limits());
    for (Gate gate : List.of(byCaller, direct, byRole)) {
      if (gate.open() == Truth.TRUE) {
        return gate;
      }
    }
    for (Gate gate : List.of(direct, byRole, byCaller)) {
      if (gate.open() == Truth.UNKNOWN) {
        return gate;
      }
    }
    return new Gate(Truth.FALSE, byCaller.decision());
  }

  private Gate byResource(Grant grant, Truth limits) {
    Truth open = resource.grants(grant).and(limits);
    Outcome outcome = open == Truth.TRUE ? Outcome.ALLOWED : Outcome.UNKNOWN;
    return new Gate(open, Decision.by(outcome, PolicyType.RESOURCE, resource.granter()));
  }

  /** By identity policies within boundary and session policy; a root user needs none. */
  private Gate ownPath() {
    if (caller.isRoot()) {
      return new Gate(Truth.TRUE, Decision.of(Outcome.ALLOWED, Reason.ROOT));
    }
    Gate result = own.identity().gate();
    if (result.open() == Truth.FALSE && caller.isOfOwner()) {
      result = new Gate(Truth.FALSE, Decision.of(Outcome.IMPLICIT_DENY, Reason.NO_ALLOW_IN_EITHER));
    }
    for (Layer limit : own.limits()) {
      Gate gate = limit.gate();
      if (result.open().and(gate.open()) != result.open()) {
        result = gate;
      }
    }
    return result;
  }

  private Truth limits() {
    Truth result = Truth.TRUE;
    for (Layer limit : own.limits()) {
      result = result.and(limit.answer().grants(Grant.ACCOUNT));
    }
    return result;
  }
}
