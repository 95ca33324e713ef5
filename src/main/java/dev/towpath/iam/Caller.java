package dev.towpath.iam;

import dev.towpath.iam.Principal.Kind;

/**
 * The caller's standing towards the resource.
 *
 * @param hasAccount whether it belongs to an account; AWS services and anonymous callers do not
 * @param isRoot whether it is the root user of its account
 * @param isService whether it is an AWS service
 * @param isServiceLinked whether it is a session of a role that a service owns in the account
 * @param isFederatedUser whether it is a session from GetFederationToken
 * @param isOfOwner whether it belongs to the account that owns the resource
 * @param callsBucketPolicy whether the call reads or changes a bucket policy
 */
record Caller(
    boolean hasAccount,
    boolean isRoot,
    boolean isService,
    boolean isServiceLinked,
    boolean isFederatedUser,
    boolean isOfOwner,
    boolean callsBucketPolicy) {
  /** No other role may have a name that begins so (Organizations API, INVALID_ROLE_NAME). */
  private static final String SERVICE_LINKED = "AWSServiceRoleFor";

  private static final String GET = "s3:GetBucketPolicy";
  private static final String PUT = "s3:PutBucketPolicy";
  private static final String DELETE = "s3:DeleteBucketPolicy";

  static Caller of(Request request) {
    Principal principal = request.principal();
    String action = request.action();
    return new Caller(
        principal.account().isPresent(),
        principal.kind() == Kind.ROOT,
        principal.kind() == Kind.SERVICE,
        principal.role().filter(name -> name.startsWith(SERVICE_LINKED)).isPresent(),
        principal.kind() == Kind.FEDERATED_USER,
        principal.isOf(request.account()),
        action.equalsIgnoreCase(PUT)
            || action.equalsIgnoreCase(GET)
            || action.equalsIgnoreCase(DELETE));
  }

  /** Whether policies can be attached to it; none can to a root user. */
  boolean hasOwnPolicies() {
    return hasAccount && !isRoot;
  }

  /**
   * Whether the policies of an organization bind it; they bind no service-linked role
   * (Organizations User Guide, "Service control policies" and "Resource control policies").
   */
  boolean isBoundByOrganization() {
    return !isServiceLinked;
  }

  /**
   * The root user of the owner's account may always read and change a bucket's policy, whatever the
   * policy denies (S3 API Reference, PutBucketPolicy).
   */
  boolean keepsBucketPolicy() {
    return callsBucketPolicy && isRoot && isOfOwner;
  }

  /** Only principals of the owner's account may (S3 API Reference, PutBucketPolicy: status 405). */
  boolean isBarredFromBucketPolicy() {
    return callsBucketPolicy && !isOfOwner;
  }
}
