package dev.towpath.iam;

import static dev.towpath.iam.Sample.get;
import static dev.towpath.iam.Sample.policy;
import static dev.towpath.iam.Sample.tested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.iam.StatementResult.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values are written: dates and numbers of requests, and texts that functions make. */
class FormTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00:00Z, ALLOWS",
    "2026-11-23t00:00:00z, ALLOWS",
    "2026-11-23T09:00:00+09:00, ALLOWS",
    "2026-11-23T00:00:00.000Z, ALLOWS",
    "2026-11-23T00:00Z, ALLOWS",
    "2026-11-23, ALLOWS",
    "1795392000, ALLOWS",
    "2026-11-23T00:00:01Z, SILENT",
    "2026-11-22T00:00:00Z, SILENT",
    "2026-10-23T00:00:00Z, SILENT",
    "2025-11-23T00:00:00Z, SILENT",
    "2026-11-23T01:00:00Z, SILENT",
    "2026-11-23T00:01:00Z, SILENT",
    "2026-11, SILENT",
    "2026/11-23T00:00:00Z, SILENT",
    "2026-11/23T00:00:00Z, SILENT",
    "2026-11-23 00:00:00Z, SILENT",
    "2026-11-23T00-00:00Z, SILENT",
    "2026-11-23T00:00-00Z, SILENT",
    "2026-11-23T00:00:00X, SILENT",
    "2026-11-23T00:00:0:Z, SILENT",
    "2026-11-23T00:00:0/Z, SILENT",
    "2026-13-23T00:00:00Z, SILENT",
    "2026-11-23T24:00:00Z, SILENT",
    "1795392000x, SILENT",
    "'', SILENT",
  })
  void datesAreInstantsHoweverWritten(String date, Outcome outcome) {
    Map<String, List<String>> now = Map.of("aws:CurrentTime", List.of(date));
    assertThat(tested("{'DateEquals':{'aws:CurrentTime':'2026-11-23T00:00:00Z'}}", now))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "10, ALLOWS",
    "10.0, ALLOWS",
    "+10, ALLOWS",
    "010, ALLOWS",
    "-10, SILENT",
    "1e1, SILENT",
    "10 , ALLOWS",
    "ten, SILENT",
    "., SILENT",
    "'', SILENT",
    "0000000000000000000000000000000000000000000000000000000000000010, ALLOWS",
    "00000000000000000000000000000000000000000000000000000000000000010, SILENT",
  })
  void numbersAreDecimalAndOfBoundedLength(String number, Outcome outcome) {
    Map<String, List<String>> keys = Map.of("s3:max-keys", List.of(number));
    assertThat(tested("{'NumericEquals':{'s3:max-keys':'10'}}", keys)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'Fn::Sub':'arn:aws:s3:::archive/${!aws:username}/*'} | ALLOWS",
        "{'Fn::Sub':'arn:aws:s3:::archive/${!aws:username}/b*'} | SILENT",
        "{'Fn::Sub':'arn:aws:s3:::archive/${!aws:username}${!aws:username}/*'} | SILENT",
        "{'Fn::Sub':'${A}live/a.ts'} | UNKNOWN",
        "{'Fn::Sub':'${A}live/b.ts'} | SILENT",
        "{'Fn::Sub':'arn:aws:s3:::archive/live/a.ts${A}'} | UNKNOWN",
        "{'Fn::Sub':'arn:aws:s3:::archive/live/?.ts'} | ALLOWS",
        "{'Fn::Sub':'arn:aws:s3:::archive/live/${A'} | SILENT",
        "{'Fn::Join':['/',['arn:aws:s3:::archive','live','a.ts']]} | ALLOWS",
        "{'Fn::Join':['',['arn:aws:s3:::archive','live','a.ts']]} | SILENT",
        "{'Fn::Join':['*',['arn:aws:s3','a.ts']]} | ALLOWS",
        "{'Fn::Join':['/',['arn:aws:s3:::archive',{'Ref':'Live'},'a.ts']]} | UNKNOWN",
        "{'Fn::Join':['/',['arn:aws:s3:::archive',{'Ref':'Live'},'b.ts']]} | SILENT",
        "{'Fn::Join':['/',[]]} | SILENT",
        "{'Fn::Join':['/']} | UNKNOWN",
        "'arn:aws:s3:::archive/${aws:username}/*' | ALLOWS",
        "'arn:aws:s3:::archive/${aws:userid, 'live'}/*' | ALLOWS",
        "'arn:aws:s3:::archive/${aws:userid, live}/*' | SILENT",
        "'arn:aws:s3:::archive/live/a.ts${aws:userid, ''}' | ALLOWS",
        "'arn:aws:s3:::archive/live/a.ts${aws:userid, '}' | SILENT",
        "'arn:aws:s3:::archive/live/${*}' | SILENT",
      })
  void whatATextSurelyHoldsDecides(String resource, Outcome outcome) {
    String json = resource.startsWith("'") ? quoted(resource) : resource;
    Policy allowed = policy("{'Effect':'Allow','Action':'*','Resource':" + json + "}");
    Request request = get(Sample.USER, Map.of("aws:username", List.of("live")));
    assertThat(PolicyEvaluator.evaluate(allowed, request).outcome()).isEqualTo(outcome);
  }

  /** A text that itself holds single quotes, which stand for double ones in documents of tests. */
  private static String quoted(String text) {
    return "'" + text.substring(1, text.length() - 1).replace("'", "\\u0027") + "'";
  }
}
