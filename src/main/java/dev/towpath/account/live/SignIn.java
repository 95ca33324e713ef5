package dev.towpath.account.live;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Gets credentials for a {@link Login}. They live in this object alone, and only as long as it. The
 * SDK's own providers read profiles, IAM Identity Center's among them; but they do not ask for MFA
 * codes, so profiles that need one are followed here.
 */
final class SignIn implements SdkAutoCloseable {
  private static final String SESSION = "towpath-scan";
  private static final int MAX_PROFILES = 8;

  private final String region;
  private final Optional<URI> endpoint;
  private final SdkHttpClient http;
  private final MfaPrompt prompt;
  private final @Nullable Function<Login.Start, AwsCredentialsProvider> given;
  private final Deque<SdkAutoCloseable> opened = new ArrayDeque<>();

  SignIn(
      ScanRequest request,
      SdkHttpClient http,
      MfaPrompt prompt,
      @Nullable Function<Login.Start, AwsCredentialsProvider> given) {
    region = request.region();
    endpoint = request.endpoint();
    this.http = http;
    this.prompt = prompt;
    this.given = given;
  }

  /** Credentials of the last role of the chain; they are not asked for before they are needed. */
  AwsCredentialsProvider through(Login login) {
    AwsCredentialsProvider credentials =
        given == null ? start(login.start()) : given.apply(login.start());
    for (Login.RoleStep role : login.roles()) {
      credentials = assumed(credentials, role);
    }
    return credentials;
  }

  private AwsCredentialsProvider start(Login.Start start) {
    return switch (start) {
      case Login.Start.DefaultChain _ -> opened(DefaultCredentialsProvider.builder().build());
      case Login.Start.Environment _ -> EnvironmentVariableCredentialsProvider.create();
      case Login.Start.Profile(String name) ->
          profile(ProfileFile.defaultProfileFile(), name, MAX_PROFILES);
    };
  }

  private AwsCredentialsProvider profile(ProfileFile file, String name, int depth) {
    Optional<Profile> profile = file.profile(name);
    Optional<String> device = profile.flatMap(p -> p.property(ProfileProperty.MFA_SERIAL));
    Optional<String> role = profile.flatMap(p -> p.property(ProfileProperty.ROLE_ARN));
    Optional<String> source = profile.flatMap(p -> p.property(ProfileProperty.SOURCE_PROFILE));
    if (device.isEmpty() || role.isEmpty() || source.isEmpty()) {
      return opened(
          ProfileCredentialsProvider.builder().profileFile(file).profileName(name).build());
    }
    if (depth == 0) {
      throw SdkClientException.create("the profiles name each other in a circle");
    }
    AwsCredentialsProvider first =
        source.get().equals(name)
            ? opened(
                ProfileCredentialsProvider.builder().profileFile(file).profileName(name).build())
            : profile(file, source.get(), depth - 1);
    return assumed(
        first,
        new Login.RoleStep(
            role.get(), profile.flatMap(p -> p.property(ProfileProperty.EXTERNAL_ID)), device));
  }

  private AwsCredentialsProvider assumed(AwsCredentialsProvider by, Login.RoleStep role) {
    var builder =
        StsClient.builder()
            .httpClient(http)
            .region(Region.of(region))
            .credentialsProvider(by)
            .overrideConfiguration(
                ClientOverrideConfiguration.builder()
                    .addExecutionInterceptor(ReadOnly.forSignIn())
                    .build());
    endpoint.ifPresent(builder::endpointOverride);
    StsClient sts = opened(builder.build());
    return opened(
        StsAssumeRoleCredentialsProvider.builder()
            .stsClient(sts)
            .refreshRequest(() -> request(role))
            .asyncCredentialUpdateEnabled(false)
            .build());
  }

  /** An MFA code is good once, so it is asked for anew each time that credentials are renewed. */
  private AssumeRoleRequest request(Login.RoleStep role) {
    AssumeRoleRequest.Builder request =
        AssumeRoleRequest.builder().roleArn(role.arn()).roleSessionName(SESSION);
    role.externalId().ifPresent(request::externalId);
    role.device()
        .ifPresent(device ->
            request.serialNumber(device).tokenCode(prompt.code(device).orElseThrow(NoCode::new)));
    return request.build();
  }

  /** Why there are no credentials, in one word. */
  static String code(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoCode || cause instanceof AwsServiceException) {
        return Failure.code((RuntimeException) cause);
      }
    }
    return "NoCredentials";
  }

  /** The user gave no code. */
  static final class NoCode extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoCode() {
      super("no MFA code was given");
    }
  }

  private synchronized <C extends SdkAutoCloseable> C opened(C closeable) {
    opened.push(closeable);
    return closeable;
  }

  @Override
  public synchronized void close() {
    opened.forEach(SdkAutoCloseable::close);
  }
}
