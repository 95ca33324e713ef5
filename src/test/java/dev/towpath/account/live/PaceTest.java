package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** No service is asked faster than its pace, whoever asks and whenever. */
class PaceTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** The times at which calls go out, in seconds, by a clock that moves only while they wait. */
  private static List<Double> times(int burst, int perSecond, int calls) throws Exception {
    AtomicLong clock = new AtomicLong();
    Pace pace = new Pace(burst, perSecond, clock::get, clock::addAndGet);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      pace.await();
      times.add(clock.get() / (double) SECOND);
    }
    return times;
  }

  @Property(tries = 100)
  void aBurstGoesAtOnceAndTheRestOneByOne(
      @ForAll @IntRange(min = 1, max = 100) int burst,
      @ForAll @IntRange(min = 1, max = 50) int perSecond,
      @ForAll @IntRange(min = 1, max = 300) int calls)
      throws Exception {
    List<Double> times = times(burst, perSecond, calls);
    for (int i = 0; i < calls; i++) {
      double earliest = Math.max(0, (i + 1 - burst) / (double) perSecond);
      assertThat(times.get(i)).isBetween(earliest - 0.001, earliest + 0.001);
    }
  }

  @Property(tries = 20)
  void timeThatPassesGivesNoMoreThanABurst(@ForAll @IntRange(min = 1, max = 20) int burst)
      throws Exception {
    AtomicLong clock = new AtomicLong();
    List<Long> waits = new ArrayList<>();
    Pace pace = new Pace(burst, 1, clock::get, waits::add);
    clock.addAndGet(1000 * SECOND);
    for (int i = 0; i <= burst; i++) {
      pace.await();
    }
    assertThat(waits).hasSize(1);
  }
}
