package dev.towpath.account.live;

import dev.towpath.account.Miss;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.config.ConfigClient;

/** Asks an AWS Config aggregator for each kind of thing that it may have recorded. */
final class ConfigReading {
  /** The most that Config gives a page. */
  private static final int PAGE = 100;

  private final ConfigClient config;
  private final String aggregator;
  private final Scope scope;
  private final Calls.Place place;
  private final ScanProgress progress;
  private final ConfigRecords records;
  private final List<Miss> misses;
  private int answered;
  private int sent;

  ConfigReading(
      ConfigClient config,
      ScanRequest request,
      Calls.Place place,
      ScanProgress progress,
      ConfigRecords records,
      List<Miss> misses) {
    this.config = config;
    aggregator = request.aggregator().orElseThrow();
    scope = request.scope();
    this.place = place;
    this.progress = progress;
    this.records = records;
    this.misses = misses;
  }

  /** One task for each kind. */
  List<Runnable> queries() {
    List<Runnable> queries = new ArrayList<>();
    for (RecordedKind kind : RecordedKind.values()) {
      if (scope.takes(kind.operation())) {
        queries.add(() -> ask(kind));
      }
    }
    return queries;
  }

  private void ask(RecordedKind kind) {
    count(0, 1);
    try {
      Paging.each(
          config.selectAggregateResourceConfigPaginator(
              r -> r.configurationAggregatorName(aggregator).expression(kind.query()).limit(PAGE)),
          page ->
              page.list("Results").stream()
                  .flatMap(result -> result.asText().stream())
                  .forEach(result -> record(kind, result)));
    } catch (ReadOnly.RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      miss(kind, Failure.code(e));
    }
    count(1, 0);
  }

  private void record(RecordedKind kind, String result) {
    try {
      if (JsonText.read(result) instanceof Json.Obj record) {
        records.take(kind, record);
      }
    } catch (JsonText.NotJsonException _) {
      miss(kind, "UnreadableAnswer");
    }
  }

  private void miss(RecordedKind kind, String code) {
    AllowedOperation operation = AllowedOperation.SELECT_AGGREGATE;
    Message unknown = Miss.unknown(kind.operation().qualified(), place.label());
    synchronized (misses) {
      misses.add(
          new Miss(
              operation.qualified(),
              kind.key(),
              code,
              unknown,
              Optional.of(operation.qualified())));
    }
  }

  private synchronized void count(int moreAnswered, int moreSent) {
    answered += moreAnswered;
    sent += moreSent;
    progress.at("config", place.label(), answered, sent, records.size());
  }
}
