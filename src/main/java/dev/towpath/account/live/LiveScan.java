package dev.towpath.account.live;

import dev.towpath.account.AccountReader;
import dev.towpath.account.Answers;
import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Topology;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Reads one Region of an account with read-only calls. One object makes one scan; what cannot be
 * read becomes a miss, and a cancelled scan gives what it had read.
 */
public final class LiveScan {
  /** Where the account's number could not be learned. */
  private static final String UNKNOWN_ACCOUNT = "000000000000";

  private final UnaryOperator<Design> layout;
  private final @Nullable AwsCredentialsProvider given;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final AtomicReference<@Nullable Thread> worker = new AtomicReference<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private volatile boolean cancelled;

  /** A scan that lays its design out like that. */
  public LiveScan(UnaryOperator<Design> layout) {
    this(layout, null);
  }

  LiveScan(UnaryOperator<Design> layout, @Nullable AwsCredentialsProvider credentials) {
    this.layout = layout;
    this.given = credentials;
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
    Calls calls = new Calls(request.region(), progress);
    Thread thread = Thread.ofVirtual().name("scan").unstarted(() -> read(request, calls));
    worker.set(thread);
    if (!cancelled) {
      thread.start();
      await();
    }
    calls.close();
    RuntimeException broken = failure.get();
    if (broken != null && !cancelled) {
      throw new IllegalStateException("the scan failed", broken);
    }
    String account =
        calls.list("CallerIdentity").stream()
            .flatMap(identity -> identity.text("Account").stream())
            .findFirst()
            .orElse(UNKNOWN_ACCOUNT);
    Home home = new Home(account, request.region());
    Answers answers = new Answers(home, calls.lists(), calls.misses());
    Topology topology = AccountReader.read(answers);
    Design design =
        new Design(account + " " + request.region(), home, topology, Design.empty("").diagram());
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

  private void read(ScanRequest request, Calls calls) {
    try {
      Optional<AwsCredentialsProvider> credentials = credentials(request);
      if (credentials.isEmpty()) {
        calls.noCredentials();
        return;
      }
      try (Clients clients = new Clients(request, credentials.get())) {
        new Reading(clients, request, calls).run();
      }
    } catch (RuntimeException e) {
      failure.set(e);
    } finally {
      finished.countDown();
    }
  }

  /** The source of credentials, asked once so that their lack is one fact and not twenty. */
  private Optional<AwsCredentialsProvider> credentials(ScanRequest request) {
    try {
      AwsCredentialsProvider provider = given == null ? ofUser(request) : given;
      provider.resolveCredentials();
      return Optional.of(provider);
    } catch (SdkException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static AwsCredentialsProvider ofUser(ScanRequest request) {
    return request
        .profile()
        .<AwsCredentialsProvider>map(ProfileCredentialsProvider::create)
        .orElseGet(() -> DefaultCredentialsProvider.builder().build());
  }
}
