package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The condition operators, without set qualifier and without {@code IfExists}. */
enum Operator {
  STRING_EQUALS("StringEquals", Family.STRING, false, (v, r) -> r.plain(v, false)::matches),
  STRING_NOT_EQUALS("StringNotEquals", Family.STRING, true, STRING_EQUALS.compiler),
  STRING_EQUALS_IGNORE_CASE(
      "StringEqualsIgnoreCase", Family.STRING, false, (v, r) -> r.plain(v, true)::matches),
  STRING_NOT_EQUALS_IGNORE_CASE(
      "StringNotEqualsIgnoreCase", Family.STRING, true, STRING_EQUALS_IGNORE_CASE.compiler),
  STRING_LIKE("StringLike", Family.STRING, false, (v, r) -> r.wildcards(v, false)::matches),
  STRING_NOT_LIKE("StringNotLike", Family.STRING, true, STRING_LIKE.compiler),

  NUMERIC_EQUALS("NumericEquals", Family.NUMERIC, false, Comparison.numbers(sign -> sign == 0)),
  NUMERIC_NOT_EQUALS("NumericNotEquals", Family.NUMERIC, true, NUMERIC_EQUALS.compiler),
  NUMERIC_LESS_THAN("NumericLessThan", Family.NUMERIC, false, Comparison.numbers(s -> s < 0)),
  NUMERIC_LESS_THAN_EQUALS(
      "NumericLessThanEquals", Family.NUMERIC, false, Comparison.numbers(s -> s <= 0)),
  NUMERIC_GREATER_THAN("NumericGreaterThan", Family.NUMERIC, false, Comparison.numbers(s -> s > 0)),
  NUMERIC_GREATER_THAN_EQUALS(
      "NumericGreaterThanEquals", Family.NUMERIC, false, Comparison.numbers(s -> s >= 0)),

  DATE_EQUALS("DateEquals", Family.DATE, false, Comparison.dates(s -> s == 0)),
  DATE_NOT_EQUALS("DateNotEquals", Family.DATE, true, DATE_EQUALS.compiler),
  DATE_LESS_THAN("DateLessThan", Family.DATE, false, Comparison.dates(s -> s < 0)),
  DATE_LESS_THAN_EQUALS("DateLessThanEquals", Family.DATE, false, Comparison.dates(s -> s <= 0)),
  DATE_GREATER_THAN("DateGreaterThan", Family.DATE, false, Comparison.dates(s -> s > 0)),
  DATE_GREATER_THAN_EQUALS(
      "DateGreaterThanEquals", Family.DATE, false, Comparison.dates(s -> s >= 0)),

  BOOL("Bool", Family.BOOL, false, Operator::bool),
  BINARY_EQUALS("BinaryEquals", Family.BINARY, false, (v, r) -> r.plain(v, false)::matches),
  IP_ADDRESS("IpAddress", Family.IP_ADDRESS, false, Operator::addresses),
  NOT_IP_ADDRESS("NotIpAddress", Family.IP_ADDRESS, true, IP_ADDRESS.compiler),

  ARN_EQUALS("ArnEquals", Family.ARN, false, (v, r) -> ArnPattern.of(r.wildcards(v, false))),
  ARN_NOT_EQUALS("ArnNotEquals", Family.ARN, true, ARN_EQUALS.compiler),
  ARN_LIKE("ArnLike", Family.ARN, false, ARN_EQUALS.compiler),
  ARN_NOT_LIKE("ArnNotLike", Family.ARN, true, ARN_EQUALS.compiler),

  NULL("Null", Family.NULL, false, Operator::bool);

  /** What an operator compares. */
  enum Family {
    STRING,
    NUMERIC,
    DATE,
    BOOL,
    BINARY,
    IP_ADDRESS,
    ARN,
    NULL
  }

  /** Makes a value ready for comparison. */
  @FunctionalInterface
  interface Compiler {
    ValueTest compile(Json value, TextPatternReader reader);
  }

  private static final Map<String, Operator> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(o -> o.awsName, Function.identity()));

  private final String awsName;
  private final Family family;
  private final boolean negated;
  private final Compiler compiler;

  Operator(String awsName, Family family, boolean negated, Compiler compiler) {
    this.awsName = awsName;
    this.family = family;
    this.negated = negated;
    this.compiler = compiler;
  }

  /** The operator that AWS writes like this; the case counts. */
  static Optional<Operator> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** As AWS writes it. */
  String awsName() {
    return awsName;
  }

  Family family() {
    return family;
  }

  /** Whether it holds where no value fits. */
  boolean isNegated() {
    return negated;
  }

  /** Whether it asks for less or more, so that one of several values decides alone. */
  boolean isOrder() {
    return awsName.contains("Less") || awsName.contains("Greater");
  }

  /** Whether {@code *} and {@code ?} are wildcards in its values. */
  boolean takesWildcards() {
    return family == Family.ARN || this == STRING_LIKE || this == STRING_NOT_LIKE;
  }

  ValueTest compile(Json value, TextPatternReader reader) {
    return compiler.compile(value, reader);
  }

  private static ValueTest bool(Json value, TextPatternReader reader) {
    return value
        .asText()
        .<ValueTest>map(text -> (actual, _) -> Truth.of(text.equalsIgnoreCase(actual)))
        .orElse(ValueTest.UNRESOLVED);
  }

  private static ValueTest addresses(Json value, TextPatternReader reader) {
    if (value.asText().isEmpty()) {
      return ValueTest.UNRESOLVED;
    }
    return IpRange.parse(value.asText().get())
        .<ValueTest>map(range -> (actual, _) -> Truth.of(range.contains(actual)))
        .orElse(ValueTest.NEVER);
  }
}
