package dev.towpath.account.live;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to scan and how to get there.
 *
 * @param logins one for each account; at least one
 * @param scope what of the accounts
 * @param endpoint where all services answer, in place of AWS's own addresses
 * @param aggregator the AWS Config aggregator that is asked in place of the services
 * @param patience how long one call may take, repetitions included
 */
public record ScanRequest(
    List<Login> logins,
    Scope scope,
    Optional<URI> endpoint,
    Optional<String> aggregator,
    Duration patience) {
  /** Refuses a scan of no account. */
  public ScanRequest {
    logins = List.copyOf(logins);
    if (logins.isEmpty()) {
      throw new IllegalArgumentException("no account");
    }
  }

  /** Regions, with the default chain of credentials. */
  public static ScanRequest of(String... regions) {
    return of(Scope.of(regions));
  }

  /** A scope, with the default chain of credentials. */
  public static ScanRequest of(Scope scope) {
    return new ScanRequest(
        List.of(Login.byDefault()),
        scope,
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(60));
  }

  /** The first Region, in which services that have no Region are asked. */
  String region() {
    return scope.regions().getFirst();
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
    return new ScanRequest(logins, scope, Optional.of(address), aggregator, patience);
  }

  /** With the credentials of a profile. */
  public ScanRequest as(String profileName) {
    return through(List.of(Login.profile(profileName)));
  }

  /** Into these accounts. */
  public ScanRequest through(List<Login> others) {
    return new ScanRequest(others, scope, endpoint, aggregator, patience);
  }

  /** By what an AWS Config aggregator knows, which may be of many accounts. */
  public ScanRequest asking(String aggregatorName) {
    return new ScanRequest(logins, scope, endpoint, Optional.of(aggregatorName), patience);
  }

  /** With another patience. */
  public ScanRequest waiting(Duration time) {
    return new ScanRequest(logins, scope, endpoint, aggregator, time);
  }
}
