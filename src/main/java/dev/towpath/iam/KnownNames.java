package dev.towpath.iam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that AWS used in November 2026: services and S3's actions (Service Authorization
 * Reference), condition keys that begin with {@code aws:} or {@code s3:} (the same, and IAM User
 * Guide, "AWS global condition context keys"), Regions. AWS adds names, so one that is missing here
 * may be newer.
 */
final class KnownNames {
  private static final Set<String> SERVICES = Set.copyOf(lines("services.txt"));
  private static final Set<String> OTHER_IN_ARNS = Set.copyOf(lines("arn-services.txt"));
  private static final Set<String> REGIONS = Set.copyOf(lines("regions.txt"));
  private static final Set<String> KEYS =
      lines("keys.txt").stream()
          .map(key -> key.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private KnownNames() {}

  /** Whether it is the prefix of a service's actions, in lower case. */
  static boolean isService(String prefix) {
    return SERVICES.contains(prefix);
  }

  /** Whether it stands in ARNs for a service; most are written as the prefix of its actions. */
  static boolean isArnService(String name) {
    return isService(name) || OTHER_IN_ARNS.contains(name);
  }

  /** Whether there is such a Region in any partition. */
  static boolean isRegion(String name) {
    return REGIONS.contains(name);
  }

  /** Whether there is such a condition key; of other prefixes all are taken to be there. */
  static boolean isKey(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    int slash = key.indexOf('/');
    boolean listed = key.startsWith("aws:") || key.startsWith("s3:");
    return !listed || KEYS.contains(slash < 0 ? key : key.substring(0, slash + 1));
  }

  /** The lines of a file beside this class. */
  static List<String> lines(String file) {
    InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
