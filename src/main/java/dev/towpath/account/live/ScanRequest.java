package dev.towpath.account.live;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;

/**
 * What to scan and how to get there.
 *
 * @param region such as {@code ap-northeast-1}
 * @param endpoint where all services answer, in place of AWS's own addresses
 * @param profile the profile of the AWS configuration files; else the default chain of credentials
 * @param patience how long one call may take, repetitions included
 */
public record ScanRequest(
    String region, Optional<URI> endpoint, Optional<String> profile, Duration patience) {
  /** Refuses a Region that has not the form of one, which would end up in host names. */
  public ScanRequest {
    if (!isRegion(region)) {
      throw new IllegalArgumentException("not a Region: " + region);
    }
  }

  /** A Region, with the default chain of credentials. */
  public static ScanRequest of(String region) {
    return new ScanRequest(region, Optional.empty(), Optional.empty(), Duration.ofSeconds(60));
  }

  /** Whether the text has the form of a Region. */
  public static boolean isRegion(String text) {
    return text.matches("[a-z]{2}(-[a-z]+)+-\\d{1,2}");
  }

  /** An address as the user typed it; empty where it is none of the web, or tells a password. */
  public static Optional<URI> address(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return Optional.of(uri).filter(u -> web && u.getHost() != null && u.getUserInfo() == null);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** With all services at one address. */
  public ScanRequest at(URI address) {
    return new ScanRequest(region, Optional.of(address), profile, patience);
  }

  /** With the credentials of a profile. */
  public ScanRequest as(String profileName) {
    return new ScanRequest(region, endpoint, Optional.of(profileName), patience);
  }

  /** With another patience. */
  public ScanRequest waiting(Duration time) {
    return new ScanRequest(region, endpoint, profile, time);
  }
}
