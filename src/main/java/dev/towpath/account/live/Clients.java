package dev.towpath.account.live;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.config.ConfigClient;
import software.amazon.awssdk.services.directconnect.DirectConnectClient;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.elasticloadbalancingv2.ElasticLoadBalancingV2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.mediaconnect.MediaConnectClient;
import software.amazon.awssdk.services.medialive.MediaLiveClient;
import software.amazon.awssdk.services.mediapackage.MediaPackageClient;
import software.amazon.awssdk.services.mediapackagev2.MediaPackageV2Client;
import software.amazon.awssdk.services.networkfirewall.NetworkFirewallClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3control.S3ControlClient;
import software.amazon.awssdk.services.s3control.S3ControlClientBuilder;
import software.amazon.awssdk.services.s3control.endpoints.S3ControlEndpointProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** The SDK's clients of one account and Region, all of them behind {@link ReadOnly} and a pace. */
final class Clients implements AutoCloseable {
  private final ScanRequest request;
  private final String region;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http;
  private final Paces paces = new Paces();
  private final Map<String, S3Client> s3 = new ConcurrentHashMap<>();
  private final Map<String, S3ControlClient> s3Control = new ConcurrentHashMap<>();
  private final Queue<SdkAutoCloseable> opened = new ConcurrentLinkedQueue<>();

  /** Of one account in one Region; the connections are the caller's. */
  Clients(
      ScanRequest request, String region, AwsCredentialsProvider credentials, SdkHttpClient http) {
    this.request = request;
    this.region = region;
    this.credentials = credentials;
    this.http = http;
  }

  /** What the clients of a scan speak through. */
  static SdkHttpClient connections(ScanRequest request) {
    return UrlConnectionHttpClient.builder()
        .connectionTimeout(shorter(Duration.ofSeconds(10), request.patience()))
        .socketTimeout(shorter(Duration.ofSeconds(30), request.patience()))
        .build();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private ClientOverrideConfiguration configuration(String service) {
    return ClientOverrideConfiguration.builder()
        .addExecutionInterceptor(new ReadOnly())
        .addExecutionInterceptor(paces.of(service))
        .addExecutionInterceptor(new AnswerLimit())
        .retryStrategy(RetryMode.ADAPTIVE_V2)
        .apiCallTimeout(request.patience())
        .putAdvancedOption(
            SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, request.endpoint().isPresent())
        .build();
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(B builder, String service, String where) {
    request.endpoint().ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(where))
        .credentialsProvider(credentials)
        .overrideConfiguration(configuration(service));
  }

  private <C extends SdkAutoCloseable> C opened(C client) {
    opened.add(client);
    return client;
  }

  StsClient sts() {
    return opened(configured(StsClient.builder().httpClient(http), "sts", region).build());
  }

  Ec2Client ec2() {
    return opened(configured(Ec2Client.builder().httpClient(http), "ec2", region).build());
  }

  MediaLiveClient mediaLive() {
    return opened(
        configured(MediaLiveClient.builder().httpClient(http), "medialive", region).build());
  }

  IamClient iam() {
    return opened(configured(IamClient.builder().httpClient(http), "iam", region).build());
  }

  ConfigClient config() {
    return opened(configured(ConfigClient.builder().httpClient(http), "config", region).build());
  }

  ElasticLoadBalancingV2Client balancers() {
    return opened(
        configured(
                ElasticLoadBalancingV2Client.builder().httpClient(http),
                "elasticloadbalancing",
                region)
            .build());
  }

  NetworkFirewallClient firewalls() {
    return opened(
        configured(NetworkFirewallClient.builder().httpClient(http), "network-firewall", region)
            .build());
  }

  DirectConnectClient directConnect() {
    return opened(
        configured(DirectConnectClient.builder().httpClient(http), "directconnect", region)
            .build());
  }

  MediaConnectClient mediaConnect() {
    return opened(
        configured(MediaConnectClient.builder().httpClient(http), "mediaconnect", region).build());
  }

  MediaPackageClient mediaPackage() {
    return opened(
        configured(MediaPackageClient.builder().httpClient(http), "mediapackage", region).build());
  }

  MediaPackageV2Client mediaPackageV2() {
    return opened(
        configured(MediaPackageV2Client.builder().httpClient(http), "mediapackagev2", region)
            .build());
  }

  /** For access points in a Region, which S3 keeps under another name in front of its own. */
  S3ControlClient s3Control(String where) {
    return s3Control.computeIfAbsent(
        where,
        r -> {
          S3ControlClientBuilder builder =
              configured(S3ControlClient.builder().httpClient(http), "s3", r);
          request.endpoint().ifPresent(address -> builder.endpointProvider(at(address)));
          return opened(builder.build());
        });
  }

  /** Else the account's number would be put in front of the address that the user gave. */
  private static S3ControlEndpointProvider at(URI address) {
    return _ -> CompletableFuture.completedFuture(Endpoint.builder().url(address).build());
  }

  /** For buckets of a Region. */
  S3Client s3(String where) {
    return s3.computeIfAbsent(
        where,
        r ->
            opened(
                configured(S3Client.builder().httpClient(http), "s3", r)
                    .forcePathStyle(request.endpoint().isPresent())
                    .build()));
  }

  @Override
  public void close() {
    opened.forEach(SdkAutoCloseable::close);
  }
}
