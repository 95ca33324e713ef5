package dev.towpath.cli;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a DNS name leads. What only the account's own name servers or load balancers answer for is
 * left open: a guess at its address would be one at the verdict.
 */
final class HostTarget {
  private static final Pattern NAME =
      Pattern.compile("(?:[a-z0-9_-]{1,63}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

  /** A service's endpoint in a Region; of S3 a bucket's as well. */
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:.+\\.(?=s3\\.))?([a-z0-9-]+)\\.([a-z]{2}(?:-[a-z]+)+-\\d)\\.amazonaws\\.com(?:\\.cn)?");

  /** An interface endpoint's own names begin with its id (AWS PrivateLink Guide, "DNS names"). */
  private static final Pattern ENDPOINT =
      Pattern.compile("(?:\\*\\.)?(vpce-[0-9a-z]+)-.+\\.vpce\\.amazonaws\\.com(?:\\.cn)?");

  /** EC2's private names (EC2 User Guide, "EC2 instance hostnames"). */
  private static final Pattern PRIVATE =
      Pattern.compile("ip-(\\d{1,3})-(\\d{1,3})-(\\d{1,3})-(\\d{1,3})\\..*internal");

  private static final List<String> UNRESOLVED =
      List.of(".amazonaws.com", ".amazonaws.com.cn", ".internal", ".local", ".lan", ".corp");

  private HostTarget() {}

  /** The target that a name stands for; empty where it is no DNS name. */
  static Optional<Target> of(Topology topology, String text) {
    String name = text.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    Matcher own = PRIVATE.matcher(name);
    if (own.matches()) {
      List<String> bytes = List.of(own.group(1), own.group(2), own.group(3), own.group(4));
      return Optional.of(new Target.Address(String.join(".", bytes)));
    }
    Matcher endpoint = ENDPOINT.matcher(name);
    if (endpoint.matches() && topology.contains(ResourceId.of(endpoint.group(1)))) {
      return Optional.of(new Target.Interface(ResourceId.of(endpoint.group(1))));
    }
    Matcher service = SERVICE.matcher(name);
    if (service.matches() && !service.group(1).equals("elb")) {
      return Optional.of(new Target.Service(service.group(1), service.group(2), Optional.empty()));
    }
    return Optional.of(
        UNRESOLVED.stream().anyMatch(name::endsWith)
            ? new Target.Unresolved(Message.of("cli", "trace.privateName", text))
            : new Target.Host(text));
  }
}
