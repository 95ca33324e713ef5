package dev.towpath.proof;

import dev.towpath.model.Value;
import java.util.Set;

/**
 * Managed policies of AWS's own whose default versions were seen in November 2026 to hold no Deny
 * statement (AWS Managed Policy Reference Guide, the page of each). What they allow is not read
 * from here.
 */
final class AllowOnlyPolicies {
  private static final String OWNED_BY_AWS = "arn:aws[a-z-]*:iam::aws:policy/";
  private static final Set<String> NAMES =
      Set.of(
          "AdministratorAccess",
          "AmazonEC2FullAccess",
          "AmazonEC2ReadOnlyAccess",
          "AmazonS3FullAccess",
          "AmazonS3ReadOnlyAccess",
          "AmazonSSMFullAccess",
          "AmazonSSMManagedInstanceCore",
          "AmazonSSMReadOnlyAccess",
          "AWSElementalMediaLiveFullAccess",
          "AWSElementalMediaLiveReadOnly",
          "AWSElementalMediaConnectFullAccess",
          "AWSElementalMediaPackageFullAccess",
          "AWSElementalMediaPackageReadOnly",
          "AWSElementalMediaPackageV2FullAccess",
          "AWSElementalMediaPackageV2ReadOnly",
          "AWSElementalMediaStoreFullAccess",
          "CloudWatchFullAccess",
          "CloudWatchAgentServerPolicy",
          "CloudWatchLogsFullAccess",
          "CloudWatchLogsReadOnlyAccess",
          "PowerUserAccess",
          "ReadOnlyAccess",
          "SecretsManagerReadWrite");

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
