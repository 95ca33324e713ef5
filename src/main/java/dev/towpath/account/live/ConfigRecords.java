package dev.towpath.account.live;

import dev.towpath.account.Answers;
import dev.towpath.account.Miss;
import dev.towpath.account.Unread;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What AWS Config recorded of accounts and Regions, in the shape of the services' own answers.
 * Config writes names with a small letter first, records neither policies of endpoints and buckets
 * nor MediaLive, and tells nothing of what it does not record; all that stays unknown.
 */
final class ConfigRecords {
  /** Not in Config; where the answers have to come from then, the miss says. */
  private static final String NOT_IN_CONFIG = "NotInConfig";

  private final Map<Home, Map<String, List<Json.Obj>>> found =
      new TreeMap<>(Comparator.comparing(Home::account).thenComparing(Home::region));

  /** Takes one result of a query. */
  synchronized void take(RecordedKind kind, Json.Obj record) {
    Home home = new Home(record.text("accountId").orElse(""), record.text("awsRegion").orElse(""));
    Json.Obj thing = kind.answer(capitalised(record.object("configuration")), record);
    found
        .computeIfAbsent(home, _ -> new LinkedHashMap<>())
        .computeIfAbsent(kind.key(), _ -> new ArrayList<>())
        .add(thing);
  }

  /** How many results there are. */
  synchronized int size() {
    return found.values().stream()
        .mapToInt(lists -> lists.values().stream().mapToInt(List::size).sum())
        .sum();
  }

  /** Config's names have a small letter first where the services' have a great one. */
  private static Json.Obj capitalised(Json.Obj object) {
    Json.Obj result = Json.Obj.EMPTY;
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      String name = field.getKey();
      String great =
          name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
      result = result.with(great, capitalised(field.getValue()));
    }
    return result;
  }

  private static Json capitalised(Json value) {
    return switch (value) {
      case Json.Obj object -> capitalised(object);
      case Json.Arr(List<Json> values) ->
          new Json.Arr(values.stream().map(ConfigRecords::capitalised).toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> value;
    };
  }

  /** The answers by account and Region, within the scope; what Config cannot tell is a miss. */
  synchronized List<Answers> answers(Scope scope, List<Miss> failed) {
    List<Answers> answers = new ArrayList<>();
    found.forEach((home, lists) -> {
      if (scope.regions().contains(home.region()) || home.region().equals("global")) {
        answers.add(
            new Answers(
                home, ScopedLists.of(scope, lists), misses(scope, home, lists), left(scope)));
      }
    });
    if (!failed.isEmpty()) {
      Home first =
          answers.isEmpty()
              ? new Home("000000000000", scope.regions().getFirst())
              : answers.getFirst().home();
      answers.addFirst(new Answers(first, Map.of(), failed, Set.of()));
    }
    return answers;
  }

  private static Set<String> left(Scope scope) {
    return Arrays.stream(AllowedOperation.values())
        .filter(operation -> !scope.takes(operation))
        .map(AllowedOperation::qualified)
        .collect(Collectors.toSet());
  }

  private static List<Miss> misses(Scope scope, Home home, Map<String, List<Json.Obj>> lists) {
    List<Miss> misses = new ArrayList<>();
    for (AllowedOperation operation : AllowedOperation.values()) {
      boolean told =
          RecordedKind.of(operation).filter(kind -> lists.containsKey(kind.key())).isPresent();
      boolean about =
          !operation.service().equals("sts")
              && !operation.service().equals("config")
              && operation != AllowedOperation.DESCRIBE_REGIONS;
      if (about && scope.takes(operation) && !told) {
        misses.add(
            new Miss(
                operation.qualified(),
                "",
                NOT_IN_CONFIG,
                Message.of(
                    "account",
                    "unknown." + operation.operation(),
                    home.account() + " / " + home.region()),
                Optional.empty()));
      }
    }
    return misses;
  }

  /** What a list would have told of a thing beyond what Config records. */
  static Json unrecorded(AllowedOperation operation) {
    return Unread.of(operation.qualified(), NOT_IN_CONFIG);
  }
}
