package dev.towpath.iam;

import dev.towpath.iam.Lints.Placed;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the ARN of a Resource or NotResource. */
record ArnLint(Lints lints) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");

  private static final Set<String> PARTITIONS =
      Set.of(
          "aws",
          "aws-cn",
          "aws-us-gov",
          "aws-iso",
          "aws-iso-b",
          "aws-iso-e",
          "aws-iso-f",
          "aws-eusc");

  void check(Placed resource) {
    String text = resource.text();
    String path = resource.path();
    if (text.equals("*") || text.startsWith("${")) {
      return;
    }
    if (text.chars().allMatch(c -> c == '*' || c == ':' || "arn".indexOf(c) >= 0)
        && text.indexOf('*') >= 0) {
      lints.suggestion("RESOURCE_EFFECTIVELY_STAR", path, text);
      return;
    }
    if (!text.startsWith("arn:")) {
      lints.error("INVALID_ARN_PREFIX", path, text);
      return;
    }
    // The colon of a variable's name separates no fields.
    String[] fields = VARIABLE.matcher(text).replaceAll("\\${}").split(":", 6);
    if (fields.length < 6) {
      // A last field that is * alone reaches over the missing ones.
      if (!text.endsWith(":*") && !text.contains("${")) {
        lints.error("MISSING_ARN_FIELD", path, text);
      }
      return;
    }
    if (isPlain(fields[1]) && !PARTITIONS.contains(fields[1])) {
      lints.error("INVALID_PARTITION", path, fields[1]);
    }
    if (!fields[2].equals(fields[2].toLowerCase(Locale.ROOT)) && isPlain(fields[2])) {
      lints.error("INVALID_ARN_SERVICE_CASE", path, fields[2]);
    }
    if (isPlain(fields[2]) && !KnownNames.isArnService(fields[2].toLowerCase(Locale.ROOT))) {
      lints.notKnown("INVALID_SERVICE", path, fields[2]);
    }
    if (isPlain(fields[3]) && !fields[3].isEmpty() && !KnownNames.isRegion(fields[3])) {
      lints.notKnown("INVALID_ARN_REGION", path, fields[3]);
    }
    if (isPlain(fields[4]) && !fields[4].isEmpty() && !isAccount(fields[4])) {
      lints.error("INVALID_ARN_ACCOUNT", path, fields[4]);
    }
    if (fields[2].equals("s3")) {
      s3(fields, path);
    }
  }

  /** Buckets and objects have neither Region nor account in their ARN; access points have both. */
  private void s3(String[] fields, String path) {
    boolean ofAccount =
        fields[5].startsWith("accesspoint/")
            || fields[5].startsWith("job/")
            || fields[5].startsWith("storage-lens")
            || fields[5].startsWith("async-request/")
            || fields[5].startsWith("access-grants/");
    if (ofAccount) {
      boolean multiRegion = fields[5].endsWith(".mrap") || fields[5].contains(".mrap/");
      if (fields[5].startsWith("accesspoint/") && fields[3].isEmpty() && !multiRegion) {
        lints.error("MISSING_ARN_REGION", path);
      }
      return;
    }
    if (!fields[3].isEmpty() && isPlain(fields[3])) {
      lints.error("ARN_REGION_NOT_ALLOWED", path, fields[3]);
    }
    if (!fields[4].isEmpty() && isPlain(fields[4])) {
      lints.error("ARN_ACCOUNT_NOT_ALLOWED", path, fields[4]);
    }
  }

  private static boolean isAccount(String text) {
    return text.equals("aws") || Characters.isAccount(text);
  }

  private static boolean isPlain(String text) {
    return !Characters.hasWildcard(text) && text.indexOf('$') < 0;
  }
}
