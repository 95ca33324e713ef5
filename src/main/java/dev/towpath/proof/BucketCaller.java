package dev.towpath.proof;

import dev.towpath.iam.Policy;
import dev.towpath.iam.PolicyReader;
import dev.towpath.iam.Principal;
import dev.towpath.model.Json;
import java.util.List;

/**
 * Somebody who calls, with what policies see of them.
 *
 * @param caller whom people would call it
 * @param principal who signs
 * @param arn what policies compare with {@code aws:PrincipalArn}
 * @param account the account that it belongs to
 * @param own its own policies
 * @param way how it comes to the bucket
 */
record BucketCaller(
    LockOut.Caller caller,
    Principal principal,
    String arn,
    String account,
    RolePolicies own,
    SourceWays.Way way) {
  /** The policies of somebody who may do everything. */
  static final RolePolicies ALL_RIGHTS =
      new RolePolicies(List.of(everything()), false, false, List.of());

  private static Policy everything() {
    return PolicyReader.read(
        Json.of("Version", "2012-10-17")
            .with(
                "Statement",
                Json.list(Json.of("Effect", "Allow").with("Action", "*").with("Resource", "*"))));
  }

  /** A session of a role. */
  static BucketCaller ofRole(
      LockOut.Caller caller,
      String partition,
      String account,
      String role,
      RolePolicies own,
      SourceWays.Way way) {
    String session = "arn:" + partition + ":sts::" + account + ":assumed-role/" + role + "/session";
    String arn = "arn:" + partition + ":iam::" + account + ":role/" + role;
    return new BucketCaller(caller, Principal.of(session), arn, account, own, way);
  }
}
