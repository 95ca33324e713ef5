package dev.towpath.desktop.scan;

import dev.towpath.account.live.Login;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.account.live.Scope;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the user typed about a scan.
 *
 * @param regions apart by commas
 * @param profile empty for the default credentials
 * @param accounts more ways into accounts, one a line
 * @param services those that are ticked
 * @param vpcs apart by commas; empty for all
 * @param tag empty for any
 * @param aggregator the AWS Config aggregator; empty to ask the services
 * @param endpoint empty for AWS's own addresses
 */
record ScanEntry(
    String regions,
    String profile,
    String accounts,
    Set<String> services,
    String vpcs,
    String tag,
    String aggregator,
    String endpoint) {

  /** Whether nothing of the accounts' Regions is left out. */
  boolean isWhole() {
    return vpcs.isBlank()
        && tag.isBlank()
        && aggregator.isBlank()
        && services.containsAll(Scope.SERVICES);
  }

  /** What is wrong with it first of all; empty where it can be scanned. */
  Optional<Message> problem(List<String> knownProfiles) {
    Optional<String> region = words(regions).filter(r -> !ScanRequest.isRegion(r)).findFirst();
    if (region.isPresent() || words(regions).findFirst().isEmpty()) {
      return wrong("region", region.orElse(""));
    }
    if (!profile.isEmpty() && !knownProfiles.contains(profile)) {
      return wrong("profile", profile);
    }
    Optional<String> account = lines(accounts).filter(line -> !isLogin(line)).findFirst();
    if (account.isPresent()) {
      return wrong("accounts", account.get());
    }
    if (services.isEmpty()) {
      return wrong("services", "");
    }
    Optional<String> vpc = words(vpcs).filter(v -> !Scope.isVpc(v)).findFirst();
    if (vpc.isPresent()) {
      return wrong("vpcs", vpc.get());
    }
    if (!tag.isEmpty() && Scope.Tag.of(tag).isEmpty()) {
      return wrong("tag", tag);
    }
    return endpoint.isEmpty() || ScanRequest.address(endpoint).isPresent()
        ? Optional.empty()
        : wrong("endpoint", endpoint);
  }

  private static Optional<Message> wrong(String field, String text) {
    return Optional.of(Message.of("desktop", "scan." + field + ".wrong", text));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("[,\\s]+")).filter(word -> !word.isEmpty());
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static boolean isLogin(String line) {
    try {
      return !Login.parse(line).label().isEmpty();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /** The scope, for an entry without a problem. */
  Scope scope() {
    boolean all = services.containsAll(Scope.SERVICES);
    Scope scope =
        Scope.of(words(regions).toArray(String[]::new))
            .reading(all ? Set.of() : services)
            .within(Set.copyOf(words(vpcs).toList()));
    return Scope.Tag.of(tag).map(scope::tagged).orElse(scope);
  }

  /** The request, for an entry without a problem. */
  ScanRequest request() {
    List<Login> logins = new ArrayList<>();
    List<String> more = lines(accounts).toList();
    if (!profile.isEmpty()) {
      logins.add(Login.profile(profile));
    } else if (more.isEmpty()) {
      logins.add(Login.byDefault());
    }
    more.forEach(line -> logins.add(Login.parse(line)));
    ScanRequest request = ScanRequest.of(scope()).through(logins);
    ScanRequest placed = ScanRequest.address(endpoint).map(request::at).orElse(request);
    return aggregator.isEmpty() ? placed : placed.asking(aggregator);
  }
}
