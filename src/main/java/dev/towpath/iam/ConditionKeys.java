package dev.towpath.iam;

import dev.towpath.iam.Operator.Family;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about condition keys (IAM User Guide, "AWS global condition context keys"; Service
 * Authorization Reference, "Amazon S3"). Names in lower case.
 */
final class ConditionKeys {
  /** Keys that carry several values. */
  private static final Set<String> MULTIVALUED =
      Set.of(
          "aws:calledvia",
          "aws:principalorgpaths",
          "aws:principalservicenameslist",
          "aws:resourceorgpaths",
          "aws:sourceorgpaths",
          "aws:tagkeys",
          "aws:vpceorgpaths",
          "s3:inventoryaccessibleoptionalfields",
          "s3:requestobjecttagkeys");

  private static final Map<String, Family> TYPES = types();

  private ConditionKeys() {}

  private static Map<String, Family> types() {
    Map<String, Family> types = new HashMap<>();
    put(
        types,
        Family.IP_ADDRESS,
        "aws:sourceip",
        "aws:vpcsourceip",
        "aws:ec2instancesourceprivateipv4");
    put(
        types,
        Family.BOOL,
        "aws:securetransport",
        "aws:viaawsservice",
        "aws:principalisawsservice",
        "aws:multifactorauthpresent");
    put(types, Family.DATE, "aws:currenttime", "aws:tokenissuetime");
    put(
        types,
        Family.NUMERIC,
        "aws:multifactorauthage",
        "s3:max-keys",
        "s3:signatureage",
        "s3:tlsversion");
    put(types, Family.ARN, "aws:principalarn", "aws:sourcearn", "aws:sourcevpcarn");
    put(
        types,
        Family.STRING,
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:sourceaccount",
        "aws:principalaccount",
        "aws:principalorgid",
        "aws:resourceaccount",
        "aws:requestedregion",
        "aws:userid",
        "aws:username",
        "aws:useragent",
        "aws:referer",
        "aws:vpceaccount",
        "aws:vpceorgid",
        "s3:prefix",
        "s3:delimiter",
        "s3:x-amz-acl",
        "s3:resourceaccount");
    return Map.copyOf(types);
  }

  private static void put(Map<String, Family> types, Family family, String... keys) {
    for (String key : keys) {
      types.put(key, family);
    }
  }

  static boolean isMultivalued(String key) {
    return MULTIVALUED.contains(key.toLowerCase(Locale.ROOT));
  }

  /** Whether the key is known to carry one value. */
  static boolean isSingleValued(String key) {
    return type(key).isPresent();
  }

  /** What the key's values are, where it is known. */
  static Optional<Family> type(String key) {
    return Optional.ofNullable(TYPES.get(key.toLowerCase(Locale.ROOT)));
  }
}
