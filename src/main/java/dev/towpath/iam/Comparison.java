package dev.towpath.iam;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Numbers and dates as conditions compare them. */
final class Comparison {
  private static final int LONGEST_NUMBER = 64;
  private static final int USUAL_LENGTH = 20;

  private Comparison() {}

  /** Compares numbers; a text that is no number fits nothing. */
  static Operator.Compiler numbers(IntPredicate sign) {
    return ordered(Comparison::number, sign);
  }

  /** Compares instants, written as ISO 8601 or as seconds since 1970. */
  static Operator.Compiler dates(IntPredicate sign) {
    return ordered(Comparison::instant, sign);
  }

  private static <T extends Comparable<T>> Operator.Compiler ordered(
      Function<String, Optional<T>> parse, IntPredicate sign) {
    return (value, _) -> {
      Optional<String> text = value.asText();
      if (text.isEmpty()) {
        return ValueTest.UNRESOLVED;
      }
      return parse
          .apply(text.get())
          .<ValueTest>map(limit ->
              (actual, _) ->
                  Truth.of(
                      parse
                          .apply(actual)
                          .filter(number -> sign.test(number.compareTo(limit)))
                          .isPresent()))
          .orElse(ValueTest.NEVER);
    };
  }

  /** A whole or decimal number without exponent. */
  static Optional<BigDecimal> number(String text) {
    boolean plain =
        !text.isEmpty()
            && text.length() <= LONGEST_NUMBER
            && text.chars()
                .allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+');
    try {
      return plain ? Optional.of(new BigDecimal(text)) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /**
   * An instant: seconds since 1970, or one of the W3C forms of ISO 8601 from a month to a second
   * with offset.
   */
  static Optional<Instant> instant(String text) {
    try {
      if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
      }
      return Optional.of(
          switch (text.length()) {
            case USUAL_LENGTH -> usual(text);
            case 7 -> YearMonth.parse(text).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            case 10 -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            default -> OffsetDateTime.parse(text).toInstant();
          });
    } catch (DateTimeException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  /** The form that requests carry, which is by far quicker to read than to parse by a pattern. */
  private static Instant usual(String text) {
    boolean usual =
        text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(19) == 'Z';
    return usual
        ? LocalDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, 19))
            .toInstant(ZoneOffset.UTC)
        : OffsetDateTime.parse(text).toInstant();
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        throw new NumberFormatException(text);
      }
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
