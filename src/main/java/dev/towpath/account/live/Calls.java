package dev.towpath.account.live;

import dev.towpath.account.Miss;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/**
 * Makes calls and keeps what comes back: answers under their keys, and a {@link Miss} for each call
 * that gave none. May be used from several threads.
 */
final class Calls {
  private final Place place;
  private final Scope scope;
  private final ScanProgress progress;
  private final Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Set<AllowedOperation> answered = EnumSet.noneOf(AllowedOperation.class);
  private boolean closed;
  private String lost = "";

  /**
   * Where calls go.
   *
   * @param login what the user calls the account; empty text where there is only one
   */
  record Place(String login, String region) {
    String label() {
      return login.isEmpty() ? region : login + " / " + region;
    }
  }

  private static final class Count {
    int answered;
    int sent;
    int found;
  }

  Calls(Place place, Scope scope, ScanProgress progress) {
    this.place = place;
    this.scope = scope;
    this.progress = progress;
  }

  Place place() {
    return place;
  }

  String region() {
    return place.region();
  }

  Scope scope() {
    return scope;
  }

  /** What has been read under a key and the scope wants. */
  List<Json.Obj> wanted(String key) {
    return ScopedLists.of(scope, lists()).getOrDefault(key, List.of());
  }

  /** Whether the scope wants an operation sent. */
  boolean takes(AllowedOperation operation) {
    return scope.takes(operation);
  }

  /** Whether to send a call; where credentials were lost before, that is its answer too. */
  private boolean mayGoOut(AllowedOperation operation, String subject) {
    if (!takes(operation)) {
      return false;
    }
    String code;
    synchronized (this) {
      code = lost;
    }
    if (code.isEmpty()) {
      return true;
    }
    count(operation, 0, 1, 0);
    miss(operation, subject, code);
    return false;
  }

  /** The answer to one call; empty where it gave a miss. */
  <T> Optional<T> one(AllowedOperation operation, String subject, Supplier<T> call) {
    if (!mayGoOut(operation, subject)) {
      return Optional.empty();
    }
    count(operation, 0, 1, 0);
    try {
      T answer = call.get();
      count(operation, 1, 0, 0);
      done(operation);
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
    pages(operation, key, as, UnaryOperator.identity(), pages);
  }

  /** The same for objects that are not kept as they are. */
  void pages(
      AllowedOperation operation,
      String key,
      String as,
      UnaryOperator<Json.Obj> made,
      Iterable<? extends SdkPojo> pages) {
    if (!mayGoOut(operation, "")) {
      return;
    }
    count(operation, 0, 1, 0);
    try {
      Paging.each(
          pages, answer -> keep(operation, as, objects(answer, key).stream().map(made).toList()));
      count(operation, 1, 0, 0);
      done(operation);
    } catch (ReadOnly.RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      miss(operation, "", Failure.code(e));
    }
  }

  /** The objects of every page of a list that is asked for one thing; empty where one failed. */
  Optional<List<Json>> all(
      AllowedOperation operation, String subject, String key, Iterable<? extends SdkPojo> pages) {
    return one(
        operation,
        subject,
        () -> {
          List<Json> all = new ArrayList<>();
          Paging.each(pages, answer -> all.addAll(objects(answer, key)));
          return all;
        });
  }

  private synchronized void done(AllowedOperation operation) {
    if (!closed) {
      answered.add(operation);
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
    synchronized (this) {
      if (!closed) {
        misses.add(missOf(operation, subject, code));
        answered.add(operation);
        if (Failure.isOfCredentials(code)) {
          lost = code;
        }
      }
    }
    count(operation, 1, 0, 0);
  }

  private Miss missOf(AllowedOperation operation, String subject, String code) {
    Message unknown =
        Miss.unknown(operation.qualified(), subject.isEmpty() ? place.label() : subject);
    return new Miss(operation.qualified(), subject, code, unknown, operation.permission());
  }

  /** Nobody can be asked anything without credentials. */
  void noCredentials(String code) {
    general(
        AllowedOperation.GET_CALLER_IDENTITY.qualified(),
        code,
        place.login().isEmpty()
            ? Message.of("account", "noCredentials")
            : Message.of("account", "noCredentialsFor", place.login()));
  }

  /** The account has not switched the Region on. */
  void regionIsOff() {
    general(
        AllowedOperation.DESCRIBE_REGIONS.qualified(),
        "RegionOff",
        Message.of("account", "regionOff", place.region()));
  }

  private synchronized void general(String operation, String code, Message unknown) {
    misses.add(new Miss(operation, "", code, unknown, Optional.empty()));
    closed = true;
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
      progress.at(operation.service(), place.label(), count.answered, count.sent, count.found);
    }
  }

  synchronized List<Json.Obj> list(String key) {
    return List.copyOf(lists.getOrDefault(key, List.of()));
  }

  /** Whatever comes later is dropped. */
  synchronized void close() {
    closed = true;
  }

  /** Whatever comes later is dropped, and what had not been answered by now is a miss. */
  synchronized void cancel() {
    if (closed) {
      return;
    }
    closed = true;
    for (AllowedOperation operation : AllowedOperation.values()) {
      if (takes(operation)
          && !operation.service().equals("config")
          && !answered.contains(operation)) {
        misses.add(missOf(operation, "", "Cancelled"));
      }
    }
  }

  /** The operations that nobody wanted sent. */
  Set<String> leftOut() {
    return Stream.of(AllowedOperation.values())
        .filter(operation -> !takes(operation))
        .map(AllowedOperation::qualified)
        .collect(Collectors.toSet());
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
