package dev.towpath.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service of AWS in one Region, as endpoint services and prefix lists name it.
 *
 * @param name such as {@code s3}
 * @param region such as {@code ap-northeast-1}
 */
record AwsService(String name, String region) {
  private static final Pattern SERVICE_NAME =
      Pattern.compile("(?:cn\\.)?com\\.amazonaws\\.([a-z]+(?:-[a-z]+)+-\\d+)\\.([a-z0-9.-]+)");

  /** Reads {@code com.amazonaws.ap-northeast-1.s3}; empty where it has another form. */
  static Optional<AwsService> parse(String serviceName) {
    Matcher matcher = SERVICE_NAME.matcher(serviceName);
    return matcher.matches()
        ? Optional.of(new AwsService(matcher.group(2), matcher.group(1)))
        : Optional.empty();
  }

  /** Such as {@code s3 (ap-northeast-1)}. */
  @Override
  public String toString() {
    return name + " (" + region + ")";
  }
}
