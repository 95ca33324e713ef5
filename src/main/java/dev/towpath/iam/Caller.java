package dev.towpath.iam;

import dev.towpath.iam.Principal.Kind;
import java.util.Locale;
import java.util.Set;

/**
 * The caller's standing towards the resource.
 *
 * @param hasAccount whether it belongs to an account; AWS services and anonymous callers do not
 * @param isRoot whether it is the root user of its account
 * @param isService whether it is an AWS service
 * @param isOfOwner whether it belongs to the account that owns the resource
 * @param callsBucketPolicy whether the call reads or changes a bucket policy
 */
record Caller(
    boolean hasAccount,
    boolean isRoot,
    boolean isService,
    boolean isOfOwner,
    boolean callsBucketPolicy) {
  private static final Set<String> BUCKET_POLICY_CALLS =
      Set.of("s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy");
  private static final int LONGEST = "s3:deletebucketpolicy".length();

  static Caller of(Request request) {
    Principal principal = request.principal();
    String action = request.action();
    return new Caller(
        principal.account().isPresent(),
        principal.kind() == Kind.ROOT,
        principal.kind() == Kind.SERVICE,
        principal.isOf(request.account()),
        action.length() <= LONGEST
            && BUCKET_POLICY_CALLS.contains(action.toLowerCase(Locale.ROOT)));
  }

  /** Whether policies can be attached to it; none can to a root user. */
  boolean hasOwnPolicies() {
    return hasAccount && !isRoot;
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
