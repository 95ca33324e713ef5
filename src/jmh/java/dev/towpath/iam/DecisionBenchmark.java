package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many calls are decided a second on one core, each by the policies of caller, bucket and
 * endpoint that were read before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DecisionBenchmark {
  private static final int CALLS = 8;
  private static final String ACCOUNT = "111122223333";
  private static final String ENDPOINT = "vpce-0a1b2c3d4e5f60718";

  private static final Policy ROLE =
      policy(
          """
          {"Sid":"Objects","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:DeleteObject"],
           "Resource":"arn:aws:s3:::live-archive/*"},
          {"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::live-archive"},
          {"Sid":"Logs","Effect":"Allow","Action":"logs:*","Resource":"arn:aws:logs:*:*:*"}\
          """);
  private static final Policy BUCKET =
      policy(
          """
          {"Sid":"Tls","Effect":"Deny","Principal":"*","Action":"s3:*",
           "Resource":["arn:aws:s3:::live-archive","arn:aws:s3:::live-archive/*"],
           "Condition":{"Bool":{"aws:SecureTransport":"false"}}},
          {"Sid":"Endpoint","Effect":"Deny","Principal":"*","Action":"s3:*",
           "Resource":["arn:aws:s3:::live-archive","arn:aws:s3:::live-archive/*"],
           "Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-0a1b2c3d4e5f60718"},
                        "ArnNotLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/Operations*"}}},
          {"Sid":"Addresses","Effect":"Deny","Principal":"*","Action":"s3:Put*",
           "Resource":"arn:aws:s3:::live-archive/*",
           "Condition":{"NotIpAddress":{"aws:VpcSourceIp":["10.0.0.0/16","10.1.0.0/16"]}}},
          {"Sid":"Partner","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},
           "Action":"s3:GetObject","Resource":"arn:aws:s3:::live-archive/shared/${aws:PrincipalAccount}/*"}\
          """);
  private static final Policy DOOR =
      policy(
          """
          {"Effect":"Allow","Principal":"*","Action":"s3:*",
           "Resource":["arn:aws:s3:::live-archive","arn:aws:s3:::live-archive/*"]}\
          """);

  private static final Policies THROUGH =
      Policies.NONE.withIdentity(ROLE).withResource(BUCKET).withEndpoint(DOOR);
  private static final Policies OUTSIDE = Policies.NONE.withIdentity(ROLE).withResource(BUCKET);

  private final List<Request> through =
      List.of(
          request("Encoder", "s3:PutObject", "/a/000001.ts", true),
          request("Encoder", "s3:GetObject", "/a/000001.ts", true),
          request("Encoder", "s3:ListBucket", "", true),
          request("Encoder", "s3:DeleteBucket", "", true));
  private final List<Request> outside =
      List.of(
          request("Encoder", "s3:PutObject", "/a/000001.ts", false),
          request("OperationsTokyo", "s3:GetObject", "/a/000001.ts", false),
          request("OperationsTokyo", "s3:PutBucketPolicy", "", false),
          request("Administrator", "s3:PutBucketPolicy", "", false));

  /** Eight calls of four kinds of callers, allowed and refused. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void decisions(Blackhole hole) {
    for (Request request : through) {
      hole.consume(Access.decide(request, THROUGH));
    }
    for (Request request : outside) {
      hole.consume(Access.decide(request, OUTSIDE));
    }
  }

  private static Request request(String role, String action, String key, boolean inside) {
    String arn = "arn:aws:iam::" + ACCOUNT + ":role/" + role;
    Map<String, List<String>> way =
        inside
            ? Map.of(
                "aws:SourceVpce", List.of(ENDPOINT), "aws:VpcSourceIp", List.of("10.0.2.4"))
            : Map.of("aws:SourceIp", List.of("203.0.113.10"), "aws:ViaAWSService", List.of("false"));
    Map<String, List<String>> caller =
        Map.of(
            "aws:PrincipalArn", List.of(arn),
            "aws:PrincipalAccount", List.of(ACCOUNT),
            "aws:SecureTransport", List.of("true"));
    Map<String, List<String>> context = new HashMap<>(way);
    context.putAll(caller);
    return new Request(
        Principal.of("arn:aws:sts::" + ACCOUNT + ":assumed-role/" + role + "/session"),
        action,
        "arn:aws:s3:::live-archive" + key,
        ACCOUNT,
        context);
  }

  private static Policy policy(String statements) {
    String text = "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}";
    try {
      Json json = JsonText.read(text);
      return PolicyReader.read(json);
    } catch (JsonText.NotJsonException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
