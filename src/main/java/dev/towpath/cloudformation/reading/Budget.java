package dev.towpath.cloudformation.reading;

import dev.towpath.model.Json;
import java.util.List;

/**
 * How much a template may make of itself: loops, aliases and functions in functions ask for more
 * than anybody can want to see.
 */
final class Budget {
  /** The longest text that a function makes; CloudFormation takes a megabyte for all together. */
  static final int LONGEST = 1_000_000;

  /** So many characters weigh as much as a value. */
  private static final int TEXT = 16;

  private long left = 3_000_000;

  /** Whether nothing more is looked at. */
  boolean isSpent() {
    return left <= 0;
  }

  /** A value was looked at. */
  void take() {
    left--;
  }

  /** A function made a value. */
  void take(Json made) {
    left -= weight(made, left);
  }

  /** Whether a value has more characters than a text may have. */
  static boolean isTooLong(Json json) {
    return weight(json, LONGEST / TEXT) > LONGEST / TEXT;
  }

  /** The weight of a value, or something above the limit. */
  private static long weight(Json json, long limit) {
    return switch (json) {
      case Json.Str(String text) -> 1 + text.length() / TEXT;
      case Json.Num _, Json.Bool _, Json.Nul _ -> 1;
      case Json.Arr(List<Json> values) -> sum(values, limit);
      case Json.Obj object -> sum(object.fields().values(), limit);
    };
  }

  private static long sum(Iterable<Json> values, long limit) {
    long sum = 1;
    for (Json value : values) {
      sum += weight(value, limit - sum);
      if (sum > limit) {
        break;
      }
    }
    return sum;
  }
}
