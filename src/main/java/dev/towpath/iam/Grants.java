package dev.towpath.iam;

import dev.towpath.iam.Decision.Outcome;
import dev.towpath.iam.Decision.Reason;
import dev.towpath.iam.Gate.Because;
import dev.towpath.iam.Gate.ByResource;
import dev.towpath.iam.Gate.Layer;

/** Whether the caller's policies and the resource's grant the call, and which of them must. */
record Grants(Caller caller, PolicyAnswer resource, OwnPolicies own) {
  private static final Gate KEEPS_BUCKET_POLICY =
      new Because(Truth.TRUE, Outcome.ALLOWED, Reason.ROOT_KEEPS_BUCKET_POLICY);
  private static final Gate OTHER_ACCOUNT =
      new Because(Truth.FALSE, Outcome.IMPLICIT_DENY, Reason.OTHER_ACCOUNT);
  private static final Gate ROOT = new Because(Truth.TRUE, Outcome.ALLOWED, Reason.ROOT);
  private static final Gate NEITHER =
      new Because(Truth.FALSE, Outcome.IMPLICIT_DENY, Reason.NO_ALLOW_IN_EITHER);

  Gate gate() {
    if (caller.keepsBucketPolicy()) {
      return KEEPS_BUCKET_POLICY;
    }
    if (caller.isBarredFromBucketPolicy()) {
      return OTHER_ACCOUNT;
    }
    if (caller.hasAccount() && caller.isOfOwner()) {
      return either();
    }
    Gate byResource = new Layer(PolicyType.RESOURCE, resource, true);
    // Across accounts both sides must allow.
    return caller.hasAccount() ? byResource.and(ownPath()) : byResource;
  }

  /** Within an account one side is enough; how close the resource names the caller counts. */
  private Gate either() {
    Gate byCaller = ownPath();
    Truth direct = resource.grants(Grant.DIRECT);
    Truth byRole = resource.grants(Grant.ROLE).and(own.limits());
    Truth byResource = direct.or(byRole);
    if (byCaller.open() == Truth.TRUE) {
      return byCaller;
    }
    if (byResource != Truth.FALSE) {
      return new ByResource(byResource, resource);
    }
    Layer limit = resource.grants(Grant.ROLE) == Truth.FALSE ? null : own.closed();
    return limit == null ? byCaller : limit;
  }

  /** By identity policies within boundary and session policy; a root user needs none. */
  private Gate ownPath() {
    if (caller.isRoot()) {
      return ROOT;
    }
    Gate result = own.identity();
    if (result.open() == Truth.FALSE && caller.isOfOwner()) {
      result = NEITHER;
    }
    if (own.boundary() != null) {
      result = result.and(own.boundary());
    }
    return own.session() == null ? result : result.and(own.session());
  }
}
