package dev.towpath.account;

import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Misses as lines to read. Where one cause took many answers, as the end of a session or a network
 * that is down does, one line tells of all of them.
 */
public final class MissLines {
  private static final int MANY = 4;

  private static final Map<String, Set<String>> CAUSES =
      Map.of(
          "cause.expired",
          Set.of("ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"),
          "cause.refused",
          Set.of(
              "AuthFailure",
              "InvalidClientTokenId",
              "InvalidToken",
              "OptInRequired",
              "UnrecognizedClientException"),
          "cause.network",
          Set.of("NoConnection"),
          "cause.noSuchHost",
          Set.of("NoSuchHost"),
          "cause.timeout",
          Set.of("Timeout"),
          "cause.cancelled",
          Set.of("Cancelled"),
          "cause.notSaved",
          Set.of("NotSaved"),
          "cause.notInConfig",
          Set.of("NotInConfig"));

  private MissLines() {}

  /** One line for each miss, or for many of one cause. */
  public static List<Message> of(List<Miss> misses) {
    Map<String, List<Miss>> byCause = new LinkedHashMap<>();
    for (Miss miss : misses) {
      byCause.computeIfAbsent(cause(miss).orElse(""), _ -> new ArrayList<>()).add(miss);
    }
    Set<Message> lines = new LinkedHashSet<>();
    byCause.forEach((cause, list) -> {
      if (cause.isEmpty() || list.size() < MANY) {
        list.forEach(miss -> lines.add(miss.text()));
      } else {
        lines.add(together(cause, list));
      }
    });
    return List.copyOf(lines);
  }

  private static Optional<String> cause(Miss miss) {
    return CAUSES.entrySet().stream()
        .filter(cause -> cause.getValue().contains(miss.code()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Message together(String cause, List<Miss> misses) {
    List<String> operations = misses.stream().map(Miss::operation).distinct().sorted().toList();
    return Message.of(
        "account",
        "missesTogether",
        misses.size(),
        misses.getFirst().code(),
        Message.of("account", cause),
        String.join(", ", operations));
  }
}
