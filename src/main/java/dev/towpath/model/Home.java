package dev.towpath.model;

/** The account and Region that a resource lives in. */
public record Home(String account, String region) {
  /** A documentation account in Tokyo, where a new design begins. */
  public static final Home DEFAULT = new Home("111122223333", "ap-northeast-1");

  /** The partition of the Region: {@code aws}, {@code aws-cn} or {@code aws-us-gov}. */
  public String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }
}
