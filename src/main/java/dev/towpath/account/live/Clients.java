package dev.towpath.account.live;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.medialive.MediaLiveClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** The SDK's clients of one scan, all of them behind {@link ReadOnly}. */
final class Clients implements AutoCloseable {
  private final ScanRequest request;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http;
  private final Map<String, S3Client> s3 = new ConcurrentHashMap<>();
  private final Queue<SdkAutoCloseable> opened = new ConcurrentLinkedQueue<>();

  Clients(ScanRequest request, AwsCredentialsProvider credentials) {
    this.request = request;
    this.credentials = credentials;
    http =
        UrlConnectionHttpClient.builder()
            .connectionTimeout(shorter(Duration.ofSeconds(10)))
            .socketTimeout(shorter(Duration.ofSeconds(30)))
            .build();
  }

  private Duration shorter(Duration duration) {
    return duration.compareTo(request.patience()) < 0 ? duration : request.patience();
  }

  private ClientOverrideConfiguration configuration() {
    return ClientOverrideConfiguration.builder()
        .addExecutionInterceptor(new ReadOnly())
        .retryStrategy(RetryMode.ADAPTIVE_V2)
        .apiCallTimeout(request.patience())
        .build();
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(B builder, String region) {
    request.endpoint().ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(region))
        .credentialsProvider(credentials)
        .overrideConfiguration(configuration());
  }

  private <C extends SdkAutoCloseable> C opened(C client) {
    opened.add(client);
    return client;
  }

  StsClient sts() {
    return opened(configured(StsClient.builder().httpClient(http), request.region()).build());
  }

  Ec2Client ec2() {
    return opened(configured(Ec2Client.builder().httpClient(http), request.region()).build());
  }

  MediaLiveClient mediaLive() {
    return opened(configured(MediaLiveClient.builder().httpClient(http), request.region()).build());
  }

  IamClient iam() {
    return opened(configured(IamClient.builder().httpClient(http), request.region()).build());
  }

  /** For buckets of a Region. */
  S3Client s3(String region) {
    return s3.computeIfAbsent(
        region,
        r ->
            opened(
                configured(S3Client.builder().httpClient(http), r)
                    .forcePathStyle(request.endpoint().isPresent())
                    .build()));
  }

  @Override
  public void close() {
    opened.forEach(SdkAutoCloseable::close);
    http.close();
  }
}
