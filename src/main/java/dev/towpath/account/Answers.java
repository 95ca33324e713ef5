package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What AWS answered about one account and Region.
 *
 * @param home the account and Region
 * @param lists objects by the key that the AWS CLI prints them under, such as {@code Vpcs}
 * @param misses the calls that gave no answer
 * @param leftOut operations that nobody wanted asked, such as {@code iam:GetRole}: no miss, and yet
 *     what they would have told is as unknown
 */
public record Answers(
    Home home, Map<String, List<Json.Obj>> lists, List<Miss> misses, Set<String> leftOut) {
  private static final String OUT_OF_SCOPE = "OutOfScope";

  /** Copies the lists. */
  public Answers {
    Map<String, List<Json.Obj>> copy = new LinkedHashMap<>();
    lists.forEach((key, list) -> copy.put(key, List.copyOf(list)));
    lists = Map.copyOf(copy);
    misses = List.copyOf(misses);
    leftOut = Set.copyOf(leftOut);
  }

  /** Answers to all that there is to ask. */
  public Answers(Home home, Map<String, List<Json.Obj>> lists, List<Miss> misses) {
    this(home, lists, misses, Set.of());
  }

  /** The objects under a key; none where nothing was answered. */
  public List<Json.Obj> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** Whether a call of that operation gave no answer or only a part of it. */
  public boolean lacks(String operation) {
    return leftOut.contains(operation)
        || misses.stream().anyMatch(miss -> miss.operation().equals(operation));
  }

  /** Whether AWS refused a call of that operation for want of a permission. */
  boolean isDenied(String operation) {
    return misses.stream().anyMatch(miss -> miss.operation().equals(operation) && miss.isDenial());
  }

  /** The code of the first miss of an operation, for the reason of what is unknown. */
  String reason(String operation) {
    return misses.stream()
        .filter(miss -> miss.operation().equals(operation))
        .map(Miss::code)
        .findFirst()
        .orElse(leftOut.contains(operation) ? OUT_OF_SCOPE : "");
  }

  /** With more objects under a key. */
  public Answers with(String key, List<Json.Obj> more) {
    Map<String, List<Json.Obj>> copy = new LinkedHashMap<>(lists);
    List<Json.Obj> all = new ArrayList<>(list(key));
    all.addAll(more);
    copy.put(key, all);
    return new Answers(home, copy, misses, leftOut);
  }
}
