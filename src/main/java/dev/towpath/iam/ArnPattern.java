package dev.towpath.iam;

import java.util.List;

/**
 * An ARN with wildcards as the ARN operators compare it: each of the six colon-separated fields by
 * itself, so that a wildcard does not reach over a colon before the last field (IAM User Guide,
 * "Amazon Resource Name (ARN) condition operators").
 */
final class ArnPattern {
  private static final int FIELDS = 6;

  private ArnPattern() {}

  static ValueTest of(TextPattern pattern) {
    if (pattern.isUnresolved()) {
      // What is not known may hold colons; so only a miss of the whole text is certain.
      return (value, request) -> pattern.matches(value, request).and(Truth.UNKNOWN);
    }
    List<TextPattern> fields = pattern.split(FIELDS);
    return fields.size() == FIELDS
        ? (value, request) -> matches(fields, value, request)
        : ValueTest.NEVER;
  }

  private static Truth matches(List<TextPattern> fields, String value, Request request) {
    Truth result = Truth.TRUE;
    int from = 0;
    for (int i = 0; i < FIELDS && result != Truth.FALSE; i++) {
      int end = i < FIELDS - 1 ? value.indexOf(':', from) : value.length();
      if (end < 0) {
        return Truth.FALSE;
      }
      result = result.and(fields.get(i).matches(value.substring(from, end), request));
      from = end + 1;
    }
    return result;
  }
}
