package dev.towpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids that a scan gave, such as a bucket's name, may hold dots; so may attributes. */
class ReferencesTest {
  private static final Home HOME = new Home("111122223333", "ap-northeast-1");
  private static final Topology BUCKETS =
      Topology.of(List.of(bucket("live.example.com"), bucket("live.example"), bucket("Archive")));

  private static Resource bucket(String id) {
    return Properties.read("AWS::S3::Bucket", ResourceId.of(id), HOME, Json.of("BucketName", id));
  }

  private static Json json(String text) {
    try {
      return JsonText.read(text.replace('\'', '"'));
    } catch (JsonText.NotJsonException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static Resource policy(String resource) {
    return Properties.read(
        "AWS::S3::BucketPolicy",
        ResourceId.of("Policy"),
        HOME,
        Json.of("PolicyDocument", Json.of("Resource", json(resource))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'Fn::GetAtt':['live.example.com','Arn']} | live.example.com | arn:aws:s3:::live.example.com",
        "{'Fn::GetAtt':'live.example.com.Arn'} | live.example.com | arn:aws:s3:::live.example.com",
        "{'Fn::GetAtt':'live.example.Arn'} | live.example | arn:aws:s3:::live.example",
        "{'Fn::GetAtt':'Archive.Arn'} | Archive | arn:aws:s3:::Archive",
        "{'Ref':'live.example.com'} | live.example.com | live.example.com",
        "{'Fn::Sub':'${live.example.com}'} | live.example.com | live.example.com",
        "{'Fn::Sub':'${live.example.com.Arn}/*'} | live.example.com | arn:aws:s3:::live.example.com/*",
        "{'Fn::Sub':['${live.example.Arn}/${a.b}',{'a.b':'x'}]} | live.example | arn:aws:s3:::live.example/x",
      })
  void theLongestIdThatExistsIsMeant(String formula, String id, String value) {
    Resource policy = policy(formula);
    assertThat(new Resolver(BUCKETS).resolve(json(formula), HOME)).isEqualTo(Json.of(value));
    assertThat(BUCKETS.with(policy).referrers(ResourceId.of(id))).containsExactly(policy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'Fn::GetAtt':['gone.example','Arn']} | gone.example",
        "{'Fn::GetAtt':'gone.example.Arn'} | gone",
        "{'Fn::Sub':'${Gone.Arn}/${Archive}/${live.example.com.Arn}'} | Gone",
      })
  void onlyWhatNoIdFitsIsMissing(String formula, String id) {
    assertThat(References.missing(policy(formula), BUCKETS)).isEqualTo(Set.of(ResourceId.of(id)));
  }

  @Test
  void anEmptyFunctionNamesNothing() {
    for (String function : List.of("{'Fn::Sub':[]}", "{'Fn::GetAtt':[]}", "{'Fn::GetAtt':''}")) {
      assertThat(References.of(policy(function))).as(function).isEmpty();
      assertThat(new Resolver(BUCKETS).resolve(json(function), HOME)).isEqualTo(json(function));
    }
  }

  @Test
  void anUnknownValueNeverBecomesAbsent() {
    Bucket bucket =
        new Bucket(
            ResourceId.of("Archive"),
            new Value.Unknown<>(Message.of("model", "unresolved", "Name")),
            Optional.empty(),
            new Rest(HOME, Json.Obj.EMPTY));
    Json.Obj written = Properties.of(bucket);
    Bucket read = (Bucket) Properties.read("AWS::S3::Bucket", bucket.id(), HOME, written);
    assertThat(read.bucketName().known()).isEmpty();
    assertThat(read.bucketName().isAbsent()).isFalse();
    assertThat(Properties.of(read)).isEqualTo(written);
  }
}
