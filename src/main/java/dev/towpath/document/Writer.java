package dev.towpath.document;

import dev.towpath.model.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The program that keeps a copy.
 *
 * @param process its process id, which the system gives to another one later
 * @param started when it began, where the system says; tells it from that other one
 */
record Writer(long process, Optional<Instant> started) {
  /** How far a start may seem to move when the system's clock is set. */
  private static final Duration DRIFT = Duration.ofSeconds(5);

  static Writer current() {
    ProcessHandle own = ProcessHandle.current();
    return new Writer(own.pid(), own.info().startInstant());
  }

  /** The writer that a file beside the copy names. */
  static Optional<Writer> read(Json.Obj owner) {
    return number(owner, "process")
        .map(process -> new Writer(process, number(owner, "started").map(Instant::ofEpochMilli)));
  }

  private static Optional<Long> number(Json.Obj owner, String field) {
    return owner
        .get(field)
        .filter(Json.Num.class::isInstance)
        .map(json -> ((Json.Num) json).value().longValue());
  }

  Json.Obj write() {
    Json.Obj owner = Json.of("process", Json.of(process));
    return started.map(start -> owner.with("started", Json.of(start.toEpochMilli()))).orElse(owner);
  }

  /** Whether it still runs. */
  boolean runs() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> isIt(handle.info().startInstant()))
        .isPresent();
  }

  private boolean isIt(Optional<Instant> begun) {
    return started.isEmpty()
        || begun.isEmpty()
        || Duration.between(started.get(), begun.get()).abs().compareTo(DRIFT) < 0;
  }
}
