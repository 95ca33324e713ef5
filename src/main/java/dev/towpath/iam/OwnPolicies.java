package dev.towpath.iam;

import dev.towpath.iam.Gate.Layer;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own policies.
 *
 * @param identity those that can grant
 * @param boundary the permissions boundary, which only narrows; null where there is none
 * @param session the session policies, which only narrow; null where none are needed
 */
record OwnPolicies(Layer identity, @Nullable Layer boundary, @Nullable Layer session) {
  private static final Layer NONE = new Layer(PolicyType.IDENTITY, PolicyAnswer.nothing(), true);

  static OwnPolicies ask(Policies policies, Request request, Caller caller) {
    if (!caller.hasOwnPolicies()) {
      return new OwnPolicies(NONE, null, null);
    }
    boolean bounded = !policies.boundary().isEmpty();
    Layer identity =
        new Layer(
            PolicyType.IDENTITY, PolicyAnswer.of(policies.identity(), request, bounded), true);
    Layer boundary =
        bounded
            ? new Layer(
                PolicyType.BOUNDARY, PolicyAnswer.of(policies.boundary(), request, true), true)
            : null;
    // Without a session policy a federated user has none of the user's permissions (IAM User Guide,
    // "Permissions for GetFederationToken").
    Layer session =
        policies.session().isEmpty() && !caller.isFederatedUser()
            ? null
            : new Layer(
                PolicyType.SESSION, PolicyAnswer.of(policies.session(), request, bounded), true);
    return new OwnPolicies(identity, boundary, session);
  }

  /** Whether what only narrows lets the call through. */
  Truth limits() {
    Truth result = boundary == null ? Truth.TRUE : boundary.open();
    return session == null ? result : result.and(session.open());
  }

  /** What only narrows and lets nothing through; null where nothing does so for certain. */
  @Nullable Layer closed() {
    if (boundary != null && boundary.open() == Truth.FALSE) {
      return boundary;
    }
    return session != null && session.open() == Truth.FALSE ? session : null;
  }
}
