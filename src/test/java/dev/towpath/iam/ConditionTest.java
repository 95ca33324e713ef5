package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Condition operators: operator, values in the policy, values of the request, whether it holds. */
class ConditionTest {
  /** A missing key is an empty cell, several values are separated by blanks. */
  @ParameterizedTest(name = "{0} {1} with {2}: {3}")
  @CsvSource({
    "StringEquals, a, a, true",
    "StringEquals, a, A, false",
    "StringEquals, a, , false",
    "StringEquals, a b, b, true",
    "StringEquals, a*, ab, false",
    "StringEquals, a*, a*, true",
    "StringNotEquals, a, b, true",
    "StringNotEquals, a, a, false",
    "StringNotEquals, a b, b, false",
    "StringNotEquals, a b, c, true",
    "StringNotEquals, a, , true",
    "StringEqualsIgnoreCase, aB, Ab, true",
    "StringNotEqualsIgnoreCase, aB, Ab, false",
    "StringLike, a*, ab, true",
    "StringLike, a?, ab, true",
    "StringLike, A*, ab, false",
    "StringNotLike, a*, ab, false",
    "StringNotLike, a*, , true",
    "StringEqualsIfExists, a, , true",
    "StringEqualsIfExists, a, b, false",
    "StringNotEqualsIfExists, a, , true",
    "StringNotEqualsIfExists, a, a, false",
    "NumericEquals, 10, 10.0, true",
    "NumericEquals, 10, 010, true",
    "NumericEquals, 10, ten, false",
    "NumericEquals, ten, 10, false",
    "NumericEquals, 1e1, 10, false",
    "NumericEquals, 1-1, 0, false",
    "NumericEquals, -5, -5, true",
    "NumericNotEquals, 10, 10, false",
    "NumericNotEquals, 10, ten, true",
    "NumericNotEquals, 10, , true",
    "NumericLessThan, 10, 9.5, true",
    "NumericLessThan, 10, 10, false",
    "NumericLessThanEquals, 10, 10, true",
    "NumericLessThanEquals, 10, 11, false",
    "NumericGreaterThan, 10, 10, false",
    "NumericGreaterThan, 10, 11, true",
    "NumericGreaterThanEquals, 10, 10, true",
    "NumericGreaterThanEquals, 10, 9, false",
    "DateEquals, 2024-06-01T12:00:00Z, 2024-06-01T14:00:00+02:00, true",
    "DateEquals, 2024-06-01T12:00:00Z, 1717243200, true",
    "DateEquals, 2024-06-01, 2024-06-01T00:00:00Z, true",
    "DateEquals, 2024-06, 2024-06-01T00:00:00Z, true",
    "DateNotEquals, 2024-06-01T12:00:00Z, 2024-06-01T12:00:00Z, false",
    "DateNotEquals, 2024-06-01T12:00:00Z, tomorrow, true",
    "DateLessThan, 2024-06-01T12:00:00Z, 2024-06-01T11:59:59.999Z, true",
    "DateLessThan, 2024-06-01T12:00:00Z, 2024-06-01T12:00:00Z, false",
    "DateLessThanEquals, 2024-06-01T12:00:00Z, 2024-06-01T12:00:00Z, true",
    "DateLessThanEquals, 2024-06-01T12:00:00Z, 2024-06-01T12:00:01Z, false",
    "DateGreaterThan, 2024-06-01T12:00:00Z, 2024-06-01T12:00:01Z, true",
    "DateGreaterThan, 2024-06-01T12:00:00Z, 2024-06-01T12:00:00Z, false",
    "DateGreaterThanEquals, 2024-06-01T12:00:00Z, 2024-06-01T12:00:00Z, true",
    "DateGreaterThanEquals, 2024-06-01T12:00:00Z, 2024-06-01T11:59:59Z, false",
    "Bool, true, TRUE, true",
    "Bool, true, false, false",
    "Bool, true, , false",
    "BoolIfExists, true, , true",
    "BinaryEquals, QmluYXJ5, QmluYXJ5, true",
    "BinaryEquals, QmluYXJ5, qmluyxj5, false",
    "IpAddress, 203.0.113.0/24, 203.0.113.255, true",
    "IpAddress, 203.0.113.0/24, 203.0.114.0, false",
    "IpAddress, 203.0.113.77/24, 203.0.113.1, true",
    "IpAddress, 203.0.113.128/25, 203.0.113.127, false",
    "IpAddress, 203.0.113.7, 203.0.113.7, true",
    "IpAddress, 203.0.113.7, 203.0.113.8, false",
    "IpAddress, 0.0.0.0/0, 198.51.100.1, true",
    "IpAddress, 0.0.0.0/0, 2001:db8::1, false",
    "IpAddress, 2001:db8::/33, 2001:db8:7fff::1, true",
    "IpAddress, 2001:db8::/33, 2001:db8:8000::1, false",
    "IpAddress, 203.0.113.0/33, 203.0.113.1, false",
    "IpAddress, 203.0.113, 203.0.0.113, false",
    "IpAddress, 203.0.113.0/24, , false",
    "NotIpAddress, 203.0.113.0/24, 203.0.113.1, false",
    "NotIpAddress, 203.0.113.0/24, 198.51.100.1, true",
    "NotIpAddress, 203.0.113.0/24, , true",
    "NotIpAddress, 203.0.113.0/33, 203.0.113.1, true",
    "ArnEquals, arn:aws:iam::*:role/*, arn:aws:iam::111122223333:role/x/y, true",
    "ArnLike, arn:aws:iam::*:role/A, arn:aws:iam::111122223333:role/B, false",
    "ArnLike, arn:aws:iam::*, arn:aws:iam::111122223333:role/B, false",
    "ArnLike, arn:aws:s*:x, arn:aws:s3:::x, false",
    "ArnLike, arn:aws:sns:*:*:a:*, arn:aws:sns:r:1:a:b:c, true",
    "ArnLike, arn:aws:iam::1:role/*, role/x, false",
    "ArnNotEquals, arn:aws:iam::1:role/A, arn:aws:iam::1:role/A, false",
    "ArnNotLike, arn:aws:iam::1:role/*, arn:aws:iam::1:user/A, true",
    "ArnNotLike, arn:aws:iam::1:role/*, , true",
    "Null, true, , true",
    "Null, true, a, false",
    "Null, false, , false",
    "Null, FALSE, a, true",
    "ForAllValues:StringEquals, a b, a b, true",
    "ForAllValues:StringEquals, a b, a c, false",
    "ForAllValues:StringEquals, a b, , true",
    "ForAnyValue:StringEquals, a b, a c, true",
    "ForAnyValue:StringEquals, a b, c d, false",
    "ForAnyValue:StringEquals, a b, , false",
    "ForAllValues:StringNotEquals, a, b c, true",
    "ForAllValues:StringNotEquals, a, a c, false",
    "ForAnyValue:StringNotEquals, a, a b, true",
    "ForAnyValue:StringNotEquals, a, a, false",
    "ForAnyValue:StringNotEquals, a, , false",
    "ForAnyValue:StringEqualsIfExists, a, , true",
    "ForAllValues:Null, false, , true",
    "ForAnyValue:Null, true, , false",
  })
  void operatorHolds(String operator, String values, @Nullable String actual, boolean expected) {
    String condition = "{'" + operator + "':{'aws:Key':['" + values.replace(" ", "','") + "']}}";
    Map<String, List<String>> context =
        actual == null ? Map.of() : Map.of("AWS:KEY", Arrays.asList(actual.split(" ")));
    assertThat(Sample.tested(condition, context))
        .isEqualTo(expected ? StatementResult.Outcome.ALLOWS : StatementResult.Outcome.SILENT);
  }

  /** Values present but none in them: {@code Null} sees the key, no value fits. */
  @ParameterizedTest
  @CsvSource({
    "StringEquals, SILENT",
    "StringNotEquals, ALLOWS",
    "StringEqualsIfExists, SILENT",
    "ForAllValues:StringEquals, ALLOWS",
    "ForAnyValue:StringNotEquals, SILENT",
  })
  void keyWithoutValuesIsPresent(String operator, StatementResult.Outcome expected) {
    String condition = "{'" + operator + "':{'aws:Key':'a'},'Null':{'aws:Key':'false'}}";
    assertThat(Sample.tested(condition, Map.of("aws:Key", List.of()))).isEqualTo(expected);
  }

  /** AWS leaves open what several values mean without a qualifier. */
  @ParameterizedTest
  @CsvSource({
    "StringEquals, a b, UNKNOWN",
    "StringEquals, a a, ALLOWS",
    "StringEquals, b c, SILENT",
    "StringNotEquals, a b, UNKNOWN",
    "StringNotEquals, b c, ALLOWS",
  })
  void severalValuesWithoutQualifierDecideWhereTheyAgree(
      String operator, String actual, StatementResult.Outcome expected) {
    assertThat(
            Sample.tested(
                "{'" + operator + "':{'aws:Key':'a'}}",
                Map.of("aws:Key", Arrays.asList(actual.split(" ")))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"a, x, ALLOWS", "a, y, SILENT", "b, x, SILENT"})
  void everyKeyAndEveryOperatorMustHold(
      String first, String second, StatementResult.Outcome expected) {
    assertThat(
            Sample.tested(
                "{'StringEquals':{'aws:A':'a'},'StringNotEquals':{'aws:B':'y','aws:C':'z'}}",
                Map.of("aws:A", List.of(first), "aws:B", List.of(second))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"true, true", "10, 10", "-1.5, -1.50"})
  void valuesMayBeWrittenWithoutQuotes(String written, String actual) {
    String operator = written.equals("true") ? "Bool" : "NumericEquals";
    assertThat(
            Sample.tested(
                "{'" + operator + "':{'aws:Key':" + written + "}}",
                Map.of("aws:Key", List.of(actual))))
        .isEqualTo(StatementResult.Outcome.ALLOWS);
  }
}
