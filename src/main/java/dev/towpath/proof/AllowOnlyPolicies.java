package dev.towpath.proof;

import dev.towpath.model.Value;
import java.util.Set;

/**
 * Managed policies of AWS's own of which it is known, without their text at hand, that they hold no
 * Deny statement (AWS Managed Policy Reference Guide).
 */
final class AllowOnlyPolicies {
  private static final String OWNED_BY_AWS = "arn:aws[a-z-]*:iam::aws:policy/";
  private static final Set<String> NAMES =
      Set.of(
          "AdministratorAccess",
          "AmazonEC2FullAccess",
          "AmazonS3FullAccess",
          "AmazonS3ReadOnlyAccess",
          "AmazonSSMFullAccess",
          "AmazonSSMManagedInstanceCore",
          "AmazonSSMReadOnlyAccess",
          "AWSElementalMediaLiveFullAccess",
          "AWSElementalMediaLiveReadOnly",
          "AWSElementalMediaPackageFullAccess",
          "AWSElementalMediaStoreFullAccess",
          "CloudWatchFullAccess",
          "CloudWatchLogsFullAccess");

  private AllowOnlyPolicies() {}

  /** Whether the policy of that ARN surely denies nothing. */
  static boolean contains(Value<String> arn) {
    return arn.known()
        .filter(text -> text.matches(OWNED_BY_AWS + ".+"))
        .map(text -> text.replaceFirst(OWNED_BY_AWS, ""))
        .filter(NAMES::contains)
        .isPresent();
  }
}
