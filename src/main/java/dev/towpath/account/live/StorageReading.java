package dev.towpath.account.live;

import dev.towpath.account.Unread;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** The buckets that channels send to: Region, policy, and whether public access is blocked. */
final class StorageReading {
  private static final Pattern BUCKET =
      Pattern.compile("s3(?:ssl)?://([a-z0-9][a-z0-9.-]+)(?:/.*)?");
  private static final String REGION_HEADER = "x-amz-bucket-region";

  private final Clients clients;
  private final String region;
  private final Calls calls;
  private final List<Calls> users;

  /** Buckets that the channels of these Regions name, kept with the calls of the first one. */
  StorageReading(Clients clients, Calls calls, List<Calls> users) {
    this.clients = clients;
    this.region = calls.region();
    this.calls = calls;
    this.users = users;
  }

  /** One task for each bucket. */
  List<Runnable> buckets() {
    Set<String> names = new TreeSet<>();
    if (!calls.takes(AllowedOperation.HEAD_BUCKET)) {
      return List.of();
    }
    List<Json.Obj> channels = users.stream().flatMap(u -> u.wanted("Channels").stream()).toList();
    for (Json.Obj channel : channels) {
      for (Json.Obj destination : Calls.objects(channel, "Destinations")) {
        for (Json.Obj settings : Calls.objects(destination, "Settings")) {
          Matcher url = BUCKET.matcher(settings.text("Url").orElse(""));
          if (url.matches()) {
            names.add(url.group(1));
          }
        }
      }
    }
    return names.stream().<Runnable>map(name -> () -> bucket(name)).toList();
  }

  private void bucket(String name) {
    Optional<String> where = regionOf(name);
    Json.Obj bucket = Json.of("Name", name);
    if (where.isPresent()) {
      S3Client s3 = clients.s3(where.get());
      bucket = bucket.with("BucketRegion", where.get());
      bucket = withPolicy(s3, name, bucket);
      bucket = withPublicAccessBlock(s3, name, bucket);
    }
    calls.keep(AllowedOperation.HEAD_BUCKET, "Buckets", List.of(bucket));
    where.ifPresent(there -> new AccessPointReading(clients.s3Control(there), calls).of(name));
  }

  /** S3 tells the Region even to those who may not see the bucket. */
  private Optional<String> regionOf(String name) {
    AllowedOperation operation = AllowedOperation.HEAD_BUCKET;
    try {
      String told = clients.s3(region).headBucket(r -> r.bucket(name)).bucketRegion();
      return Optional.of(told == null || told.isBlank() ? region : told);
    } catch (AwsServiceException e) {
      Optional<String> told =
          Optional.ofNullable(e.awsErrorDetails())
              .map(details -> details.sdkHttpResponse())
              .flatMap(response -> response.firstMatchingHeader(REGION_HEADER))
              .filter(r -> r.matches("[a-z0-9-]{4,30}"));
      if (told.isEmpty()) {
        calls.miss(operation, name, Failure.code(e));
      }
      return told;
    } catch (SdkException e) {
      calls.miss(operation, name, Failure.code(e));
      return Optional.empty();
    }
  }

  private Json.Obj withPolicy(S3Client s3, String name, Json.Obj bucket) {
    AllowedOperation operation = AllowedOperation.GET_BUCKET_POLICY;
    return asked(
        operation,
        name,
        "NoSuchBucketPolicy",
        bucket,
        "Policy",
        () -> Json.of(s3.getBucketPolicy(r -> r.bucket(name)).policy()));
  }

  private Json.Obj withPublicAccessBlock(S3Client s3, String name, Json.Obj bucket) {
    return asked(
        AllowedOperation.GET_PUBLIC_ACCESS_BLOCK,
        name,
        "NoSuchPublicAccessBlockConfiguration",
        bucket,
        "PublicAccessBlockConfiguration",
        () ->
            SdkJson.of(
                s3.getPublicAccessBlock(r -> r.bucket(name)).publicAccessBlockConfiguration()));
  }

  /** S3 answers with an error where the thing simply is not set. */
  private Json.Obj asked(
      AllowedOperation operation,
      String name,
      String notSet,
      Json.Obj bucket,
      String field,
      Supplier<Json> call) {
    try {
      return bucket.with(field, call.get());
    } catch (SdkException e) {
      String code = Failure.code(e);
      if (code.equals(notSet)) {
        return bucket;
      }
      calls.miss(operation, name, code);
      return bucket.with(field, Unread.of(operation.qualified(), code));
    }
  }
}
