package dev.towpath.account.live;

import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Why a call gave no answer, in one word. The SDK's messages are never shown, since they may carry
 * what AWS or a credential helper put into them.
 */
final class Failure {
  private Failure() {}

  /** AWS's error code, or our own word where AWS sent none. */
  static String code(RuntimeException failure) {
    return switch (failure) {
      case AwsServiceException service -> code(service);
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ -> "Timeout";
      case AbortedException _ -> "Cancelled";
      case SdkException _ -> isOfNetwork(failure) ? "NoConnection" : "UnreadableAnswer";
      default -> "UnreadableAnswer";
    };
  }

  private static boolean isOfNetwork(Throwable failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private static String code(AwsServiceException failure) {
    return Optional.ofNullable(failure.awsErrorDetails())
        .map(AwsErrorDetails::errorCode)
        .filter(code -> code.matches("[A-Za-z0-9._]{1,80}"))
        .orElse("HTTP " + failure.statusCode());
  }
}
