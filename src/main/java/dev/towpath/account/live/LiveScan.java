package dev.towpath.account.live;

import dev.towpath.account.AccountReader;
import dev.towpath.account.Answers;
import dev.towpath.model.Design;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * Reads Regions of accounts with read-only calls, all of them at once. One object makes one scan;
 * what cannot be read becomes a miss, and a cancelled scan gives what it had read.
 */
public final class LiveScan {
  private final UnaryOperator<Design> layout;
  private final MfaPrompt prompt;
  private final @Nullable Function<Login.Start, AwsCredentialsProvider> given;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private volatile boolean cancelled;

  /** A scan that lays its design out like that, and has nobody to ask for MFA codes. */
  public LiveScan(UnaryOperator<Design> layout) {
    this(layout, MfaPrompt.NOBODY);
  }

  /** A scan that lays its design out like that, and asks for MFA codes where it needs them. */
  public LiveScan(UnaryOperator<Design> layout, MfaPrompt prompt) {
    this(layout, prompt, null);
  }

  LiveScan(UnaryOperator<Design> layout, AwsCredentialsProvider credentials) {
    this(layout, MfaPrompt.NOBODY, _ -> credentials);
  }

  LiveScan(
      UnaryOperator<Design> layout,
      MfaPrompt prompt,
      @Nullable Function<Login.Start, AwsCredentialsProvider> given) {
    this.layout = layout;
    this.prompt = prompt;
    this.given = given;
  }

  /**
   * Stops the scan at once; {@link #run} returns what has been read. May be called from any thread,
   * before, during and after the scan.
   */
  public void cancel() {
    cancelled = true;
    Thread running = worker.get();
    if (running != null) {
      running.interrupt();
    }
    finished.countDown();
  }

  /**
   * Scans. Blocks until everything is read or {@link #cancel} is called; an interrupt of the
   * calling thread cancels as well. Throws nothing that AWS or the network does: those are misses.
   */
  public ScanResult run(ScanRequest request, ScanProgress progress) {
    Accounts accounts = new Accounts(request, progress);
    Thread thread = Thread.ofVirtual().name("scan").unstarted(() -> read(request, accounts));
    worker.set(thread);
    if (!cancelled) {
      thread.start();
      await();
    }
    List<Answers> answers = accounts.answers(cancelled);
    RuntimeException broken = failure.get();
    if (broken != null && !cancelled) {
      throw new IllegalStateException("the scan failed", broken);
    }
    String name =
        answers.stream()
            .map(told -> told.home().account() + " " + told.home().region())
            .collect(Collectors.joining(", "));
    Design design =
        new Design(
            name,
            answers.getFirst().home(),
            AccountReader.read(answers),
            Design.empty("").diagram());
    return new ScanResult(layout.apply(design), answers, cancelled);
  }

  private void await() {
    try {
      finished.await();
    } catch (InterruptedException _) {
      cancel();
      Thread.currentThread().interrupt();
    }
  }

  private void read(ScanRequest request, Accounts accounts) {
    try {
      accounts.read(request, prompt, given);
    } catch (RuntimeException e) {
      failure.set(e);
    } finally {
      finished.countDown();
    }
  }
}
