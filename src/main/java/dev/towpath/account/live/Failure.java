package dev.towpath.account.live;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.thirdparty.jackson.core.JsonProcessingException;

/**
 * Why a call gave no answer, in one word. The SDK's messages are never shown, since they may carry
 * what AWS or a credential helper put into them.
 */
final class Failure {
  /** The HTTP client drops the body of a 401, and with it the code that EC2 sends in it. */
  private static final String AUTH_FAILURE = "AuthFailure";

  private static final String UNREADABLE = "UnreadableAnswer";
  private static final String TOO_LARGE = "TooLarge";

  private static final Set<String> OF_CREDENTIALS =
      Set.of(
          AUTH_FAILURE,
          "ExpiredToken",
          "ExpiredTokenException",
          "InvalidClientTokenId",
          "InvalidToken",
          "NoCredentials",
          "NoMfaCode",
          "OptInRequired",
          "RequestExpired",
          "TokenRefreshRequired",
          "UnrecognizedClientException");

  private Failure() {}

  /** AWS's error code, or our own word where AWS sent none. */
  static String code(RuntimeException failure) {
    return switch (failure) {
      case AwsServiceException service -> code(service);
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ -> "Timeout";
      case Paging.EndlessException _ -> "EndlessPages";
      case SignIn.NoCode _ -> "NoMfaCode";
      case AbortedException _ -> "Cancelled";
      case SdkException _ when has(failure, AnswerLimit.TooLargeException.class) -> TOO_LARGE;
      // The SDK's JSON reader reports what is no JSON as a failure of the stream.
      case SdkException _ when has(failure, JsonProcessingException.class) -> UNREADABLE;
      case SdkException _ when has(failure, UnknownHostException.class) -> "NoSuchHost";
      case SdkException _ when has(failure, IOException.class) -> "NoConnection";
      case AnswerLimit.TooLargeException _ -> TOO_LARGE;
      default -> UNREADABLE;
    };
  }

  /** Whether every further call with the same credentials to the same Region fails alike. */
  static boolean isOfCredentials(String code) {
    return OF_CREDENTIALS.contains(code);
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String code(AwsServiceException failure) {
    return Optional.ofNullable(failure.awsErrorDetails())
        .map(AwsErrorDetails::errorCode)
        .filter(code -> code.matches("[A-Za-z0-9._]{1,80}"))
        .orElse(failure.statusCode() == 401 ? AUTH_FAILURE : "HTTP " + failure.statusCode());
  }
}
