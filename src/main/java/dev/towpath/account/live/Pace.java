package dev.towpath.account.live;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets calls through as fast as a service takes them: some at once, then so many a second. May be
 * used from many threads; each waits for its own turn.
 */
final class Pace {
  /** Waits for a while. */
  @FunctionalInterface
  interface Pause {
    /** For some nanoseconds. */
    void of(long nanoseconds) throws InterruptedException;
  }

  private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
  private final int burst;
  private final double perSecond;
  private final LongSupplier clock;
  private final Pause pause;
  private double tokens;
  private long then;

  /** So many calls at once, and so many a second after that, by the machine's clock. */
  Pace(int burst, double perSecond) {
    this(burst, perSecond, System::nanoTime, TimeUnit.NANOSECONDS::sleep);
  }

  Pace(int burst, double perSecond, LongSupplier clock, Pause pause) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.clock = clock;
    this.pause = pause;
    tokens = burst;
    then = clock.getAsLong();
  }

  /** Waits until the next call may go out. */
  void await() throws InterruptedException {
    long wait = reserve();
    if (wait > 0) {
      pause.of(wait);
    }
  }

  /** Takes a turn; returns in how many nanoseconds it comes. Turns may be taken ahead. */
  private synchronized long reserve() {
    long now = clock.getAsLong();
    tokens = Math.min(burst, tokens + (now - then) / SECOND * perSecond);
    then = now;
    tokens -= 1;
    return tokens >= 0 ? 0 : (long) (-tokens / perSecond * SECOND);
  }
}
