package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The account and Region that saved answers are about, by what they say of themselves. */
final class SavedHome {
  private static final Pattern ZONE = Pattern.compile("([a-z]{2}(?:-[a-z]+)+-\\d)[a-z]");
  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:[a-z0-9]+:([a-z0-9-]+):(\\d{12}):.*");

  private SavedHome() {}

  static Home of(Map<String, List<Json.Obj>> lists) {
    Optional<String> account =
        texts(lists, "CallerIdentity", "Account")
            .or(() -> texts(lists, "Vpcs", "OwnerId"))
            .or(() -> texts(lists, "Subnets", "OwnerId"))
            .or(() -> arn(lists, 2));
    Optional<String> region =
        texts(lists, "Subnets", "AvailabilityZone")
            .map(ZONE::matcher)
            .filter(Matcher::matches)
            .map(zone -> zone.group(1))
            .or(() -> arn(lists, 1));
    return new Home(account.orElse(Home.DEFAULT.account()), region.orElse(Home.DEFAULT.region()));
  }

  private static Optional<String> texts(
      Map<String, List<Json.Obj>> lists, String key, String field) {
    return lists.getOrDefault(key, List.of()).stream()
        .flatMap(object -> object.text(field).stream())
        .findFirst();
  }

  private static Optional<String> arn(Map<String, List<Json.Obj>> lists, int part) {
    return Stream.of("Channels", "Inputs")
        .flatMap(key -> texts(lists, key, "Arn").stream())
        .map(ARN::matcher)
        .filter(Matcher::matches)
        .map(arn -> arn.group(part))
        .findFirst();
  }
}
