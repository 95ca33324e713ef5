package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The saved answers of one folder, which are of one account and Region. */
final class SavedFolder {
  private static final String MISS = "TowpathMiss";
  private static final String COLLECTED = "TowpathCollected";

  private final Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
  private final SavedRoles roles = new SavedRoles();
  private final List<Json.Obj> failures = new ArrayList<>();
  private Optional<Json.Obj> collected = Optional.empty();

  /** Takes one answer, told apart by what is in it. */
  void take(Json.Obj answer) {
    answer.get(MISS).ifPresent(_ -> failures.add(answer.object(MISS)));
    if (answer.get(COLLECTED).isPresent()) {
      collected = Optional.of(answer.object(COLLECTED));
    }
    Json.Obj plain = SavedShapes.plain(answer);
    for (SavedCall call : SavedCall.values()) {
      take(plain, call.key());
    }
    SavedShapes.KEYS.forEach(key -> take(plain, key));
    if (answer.text("VpcId").isPresent()) {
      attributes(answer, lists.computeIfAbsent("VpcAttributes", _ -> new ArrayList<>()));
    }
    if (answer.text("Account").isPresent()) {
      lists.computeIfAbsent("CallerIdentity", _ -> new ArrayList<>()).add(answer);
    }
    roles.take(answer);
  }

  private void take(Json.Obj answer, String key) {
    Json told = answer.get(key).orElse(Json.of(""));
    if (told instanceof Json.Arr || told instanceof Json.Obj) {
      lists.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(Translation.objects(answer, key));
    }
  }

  /** The two DNS attributes of a VPC come by two calls. */
  private static void attributes(Json.Obj answer, List<Json.Obj> known) {
    Json.Obj all = answer;
    for (Json.Obj other : known) {
      if (other.text("VpcId").equals(answer.text("VpcId"))) {
        for (Map.Entry<String, Json> field : other.fields().entrySet()) {
          all = all.with(field.getKey(), field.getValue());
        }
      }
    }
    known.removeIf(other -> other.text("VpcId").equals(answer.text("VpcId")));
    known.add(all);
  }

  /** What the folder tells; empty where nothing in it is an answer that is understood. */
  Optional<Answers> answers() {
    for (Json.Obj failure : failures) {
      roles.miss(field(failure, "Operation"), field(failure, "Subject"), field(failure, "Code"));
    }
    roles.addTo(lists);
    SavedAccessPoints points =
        new SavedAccessPoints(lists.getOrDefault("AccessPointPolicies", List.of()), failures);
    lists.computeIfPresent(
        "AccessPoints", (_, all) -> all.stream().map(points::withPolicy).toList());
    if (lists.isEmpty() && failures.isEmpty()) {
      return Optional.empty();
    }
    describedLast();
    Home found = SavedHome.of(lists);
    Home home =
        collected
            .flatMap(about -> about.text("Region"))
            .map(region -> new Home(found.account(), region))
            .orElse(found);
    return Optional.of(new Answers(home, lists, misses(home), leftOut()));
  }

  /** Lists leave out what the calls for each thing tell, which therefore count, as the last. */
  private void describedLast() {
    last("Channels", channel -> channel.get("EncoderSettings").isPresent());
    last("Flows", flow -> flow.get("Source").isPresent());
    last("Multiplexes", multiplex -> multiplex.get("Destinations").isPresent());
    last("Firewalls", told -> told.get("Firewall").isPresent());
  }

  private void last(String key, Predicate<Json.Obj> which) {
    Optional.ofNullable(lists.get(key))
        .ifPresent(list -> list.sort(Comparator.comparing(which::test)));
  }

  private List<Miss> misses(Home home) {
    List<Miss> misses = new ArrayList<>();
    Set<String> failed = new HashSet<>();
    for (Json.Obj failure : failures) {
      String code = field(failure, "Code");
      failed.add(field(failure, "Operation"));
      if (!code.startsWith("NoSuch")) {
        misses.add(miss(failure, home));
      }
    }
    Set<String> asked = operations();
    for (SavedCall call : SavedCall.values()) {
      boolean expected = collected.isEmpty() || asked.contains(call.qualified());
      if (call.isMissedBy(lists) && expected && !failed.contains(call.qualified())) {
        misses.add(call.miss(home.region()));
      }
    }
    return misses;
  }

  private static Miss miss(Json.Obj failure, Home home) {
    String operation = field(failure, "Operation");
    String subject = field(failure, "Subject");
    return new Miss(
        operation,
        subject,
        field(failure, "Code"),
        Miss.unknown(operation, subject.isEmpty() ? home.region() : subject),
        failure.text("Permission").filter(p -> p.matches("[a-z0-9-]+:[A-Za-z]+")));
  }

  /** A field that whoever saved the files may have written into; only what looks like a name. */
  private static String field(Json.Obj failure, String name) {
    return failure.text(name).filter(text -> text.matches("[\\w:./+=,@-]{0,200}")).orElse("");
  }

  private Set<String> operations() {
    return collected
        .map(about -> Set.copyOf(Translation.texts(about, "Operations")))
        .orElse(Set.of());
  }

  /** Where the collector says what it asked for, the rest was left out on purpose. */
  private Set<String> leftOut() {
    Set<String> left = new HashSet<>();
    if (collected.isPresent()) {
      for (SavedCall call : SavedCall.values()) {
        if (!lists.containsKey(call.key()) && !operations().contains(call.qualified())) {
          left.add(call.qualified());
        }
      }
    }
    return left;
  }
}
