package dev.towpath.account.live;

import dev.towpath.account.Miss;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Makes calls and keeps what comes back: answers under their keys, and a {@link Miss} for each call
 * that gave none. May be used from several threads.
 */
final class Calls {
  private final String region;
  private final ScanProgress progress;
  private final Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private boolean closed;

  private static final class Count {
    int answered;
    int sent;
    int found;
  }

  Calls(String region, ScanProgress progress) {
    this.region = region;
    this.progress = progress;
  }

  /** The answer to one call; empty where it gave a miss. */
  <T> Optional<T> one(AllowedOperation operation, String subject, Supplier<T> call) {
    count(operation, 0, 1, 0);
    try {
      T answer = call.get();
      count(operation, 1, 0, 0);
      return Optional.of(answer);
    } catch (ReadOnly.RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      miss(operation, subject, Failure.code(e));
      return Optional.empty();
    }
  }

  /**
   * Keeps the objects of every page; the pages before a miss stay.
   *
   * @param key what the answer calls its list
   * @param as the key to keep the objects under
   */
  void pages(AllowedOperation operation, String key, String as, Iterable<? extends SdkPojo> pages) {
    count(operation, 0, 1, 0);
    try {
      for (SdkPojo page : pages) {
        keep(operation, as, objects(SdkJson.of(page), key));
      }
      count(operation, 1, 0, 0);
    } catch (ReadOnly.RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      miss(operation, "", Failure.code(e));
    }
  }

  static List<Json.Obj> objects(Json.Obj answer, String key) {
    return answer.list(key).stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .toList();
  }

  void keep(AllowedOperation operation, String key, List<Json.Obj> objects) {
    synchronized (this) {
      if (!closed) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(objects);
      }
    }
    count(operation, 0, 0, objects.size());
  }

  void miss(AllowedOperation operation, String subject, String code) {
    Message unknown =
        Message.of(
            "account", "unknown." + operation.operation(), subject.isEmpty() ? region : subject);
    synchronized (this) {
      if (!closed) {
        misses.add(new Miss(operation.qualified(), subject, code, unknown, operation.permission()));
      }
    }
    count(operation, 1, 0, 0);
  }

  /** Nobody can be asked anything without credentials. */
  synchronized void noCredentials() {
    misses.add(
        new Miss(
            AllowedOperation.GET_CALLER_IDENTITY.qualified(),
            "",
            "NoCredentials",
            Message.of("account", "noCredentials"),
            Optional.empty()));
  }

  private void count(AllowedOperation operation, int answered, int sent, int found) {
    synchronized (this) {
      if (closed) {
        return;
      }
      Count count = counts.computeIfAbsent(operation.service(), _ -> new Count());
      count.answered += answered;
      count.sent += sent;
      count.found += found;
      progress.at(operation.service(), region, count.answered, count.sent, count.found);
    }
  }

  synchronized List<Json.Obj> list(String key) {
    return List.copyOf(lists.getOrDefault(key, List.of()));
  }

  /** Whatever comes later is dropped. */
  synchronized void close() {
    closed = true;
  }

  synchronized Map<String, List<Json.Obj>> lists() {
    return new LinkedHashMap<>(lists);
  }

  synchronized List<Miss> misses() {
    return misses.stream()
        .sorted(Comparator.comparing(Miss::operation).thenComparing(Miss::subject))
        .toList();
  }
}
