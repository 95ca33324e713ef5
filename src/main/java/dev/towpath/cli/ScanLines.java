package dev.towpath.cli;

import dev.towpath.account.live.ScanProgress;
import dev.towpath.model.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A scan's progress as lines: the first word of each service, then at most one line a second. */
final class ScanLines implements ScanProgress {
  private static final long PAUSE = Duration.ofSeconds(1).toNanos();
  private final Console console;
  private final Map<String, Long> said = new HashMap<>();

  ScanLines(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void at(String service, String region, int answered, int sent, int found) {
    long now = System.nanoTime();
    Long last = said.get(service);
    if (last == null || now - last >= PAUSE) {
      said.put(service, now);
      console.note(Message.of("cli", "scan.progress", service, region, answered, sent, found));
    }
  }
}
