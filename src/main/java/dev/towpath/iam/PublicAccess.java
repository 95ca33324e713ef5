package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether S3 counts a bucket policy as public (S3 User Guide, "Blocking public access to your
 * Amazon S3 storage", section "The meaning of public").
 */
public final class PublicAccess {
  /** The keys whose fixed values S3 trusts, in lower case. */
  private static final Set<String> TRUSTED =
      Set.of(
          "aws:sourcearn",
          "aws:sourcevpc",
          "aws:sourcevpce",
          "aws:sourceowner",
          "aws:sourceaccount",
          "aws:userid",
          "aws:principalarn",
          "aws:principalaccount",
          "aws:principalorgid",
          "s3:dataaccesspointaccount");

  /** A wildcard in its last field does no harm in a bucket policy, where the account is fixed. */
  private static final String ACCESS_POINT = "s3:dataaccesspointarn";

  /** Earlier editions of the page trust it and the SDKs still say so; the page no longer does. */
  private static final String ENCRYPTION_KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";

  private static final String SOURCE_IP = "aws:sourceip";
  private static final int ARN_FIELDS = 6;
  private static final int WIDEST_IPV4 = 8;
  private static final int WIDEST_IPV6 = 32;

  private PublicAccess() {}

  /** Public where one statement is. */
  public static Truth isPublic(Policy policy) {
    Truth result = Truth.FALSE;
    for (Statement statement : policy.statements()) {
      result = result.or(isPublic(statement));
    }
    return result;
  }

  private static Truth isPublic(Statement statement) {
    if (statement.effect() == Effect.DENY) {
      return Truth.FALSE;
    }
    Truth allows = statement.effect() == Effect.ALLOW ? Truth.TRUE : Truth.UNKNOWN;
    Truth open = statement.principals().map(PublicAccess::isOpen).orElse(Truth.UNKNOWN);
    Truth result = allows.and(open);
    for (Condition condition : statement.conditions()) {
      result = result.and(narrows(condition).not());
    }
    return result;
  }

  private static Truth isOpen(PrincipalElement principals) {
    return switch (principals) {
      case PrincipalElement.Unknown _ -> Truth.UNKNOWN;
      case PrincipalElement.AllBut _ -> Truth.TRUE;
      case PrincipalElement.These(List<PrincipalEntry> entries) -> {
        Truth open = Truth.FALSE;
        for (PrincipalEntry entry : entries) {
          open =
              open.or(
                  switch (entry) {
                    case PrincipalEntry.Everyone _ -> Truth.TRUE;
                    case PrincipalEntry.Unresolved _ -> Truth.UNKNOWN;
                    default -> Truth.FALSE;
                  });
        }
        yield open;
      }
    };
  }

  /** Whether a condition leaves only callers that S3 counts as trusted. */
  private static Truth narrows(Condition condition) {
    if (!(condition instanceof Condition.OfKey test)) {
      return Truth.UNKNOWN;
    }
    boolean holdsOnlyForItsValues =
        !test.operator().isNegated()
            && !test.ifExists()
            && test.qualifier() != Condition.Qualifier.FOR_ALL_VALUES;
    if (!holdsOnlyForItsValues) {
      return Truth.FALSE;
    }
    return switch (test.operator().family()) {
      case STRING, ARN -> fixes(test.key(), test.written());
      case IP_ADDRESS ->
          test.key().equals(SOURCE_IP)
              ? every(test.written(), PublicAccess::isNarrow)
              : Truth.FALSE;
      case NUMERIC, DATE, BOOL, BINARY, NULL -> Truth.FALSE;
    };
  }

  /** Whether values of a key leave only callers that S3 counts as trusted. */
  private static Truth fixes(String key, List<Json> values) {
    if (TRUSTED.contains(key)) {
      return every(values, PublicAccess::isFixed);
    }
    return switch (key) {
      case ACCESS_POINT -> every(values, PublicAccess::isOfFixedAccount);
      case ENCRYPTION_KEY -> every(values, PublicAccess::isFixed).and(Truth.UNKNOWN);
      default -> Truth.FALSE;
    };
  }

  private static Truth every(List<Json> values, Predicate<String> predicate) {
    Truth result = Truth.TRUE;
    for (Json value : values) {
      Optional<String> text = value.asText();
      result = result.and(text.map(t -> Truth.of(predicate.test(t))).orElse(Truth.UNKNOWN));
    }
    return result;
  }

  private static boolean isFixed(String text) {
    return text.indexOf('*') < 0 && text.indexOf('?') < 0 && !text.contains("${");
  }

  private static boolean isOfFixedAccount(String arn) {
    String[] fields = arn.split(":", ARN_FIELDS);
    return fields.length == ARN_FIELDS
        && Characters.isAccount(fields[4])
        && isFixed(arn.substring(0, arn.length() - fields[5].length()))
        && !fields[5].contains("${");
  }

  private static boolean isNarrow(String text) {
    return IpRange.parse(text)
        .map(range -> range.prefixLength() >= (range.isIpv6() ? WIDEST_IPV6 : WIDEST_IPV4))
        .orElse(false);
  }
}
