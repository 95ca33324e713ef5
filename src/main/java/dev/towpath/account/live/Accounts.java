package dev.towpath.account.live;

import dev.towpath.account.Answers;
import dev.towpath.account.Miss;
import dev.towpath.model.Home;
import dev.towpath.model.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;

/** The accounts of a scan with the calls into each of their Regions. */
final class Accounts {
  /** Where the account's number could not be learned. */
  private static final String UNKNOWN_ACCOUNT = "000000000000";

  private final Scope scope;
  private final boolean byConfig;
  private final ScanProgress progress;
  private final ConfigRecords records = new ConfigRecords();
  private final List<Miss> unanswered = new ArrayList<>();
  private final Map<Login, List<Calls>> calls = new LinkedHashMap<>();

  Accounts(ScanRequest request, ScanProgress progress) {
    scope = request.scope();
    byConfig = request.aggregator().isPresent();
    this.progress = progress;
    boolean alone = request.logins().size() == 1;
    for (Login login : request.logins()) {
      String label = alone ? "" : login.label();
      calls.put(
          login,
          scope.regions().stream()
              .map(region -> new Calls(new Calls.Place(label, region), scope, progress))
              .toList());
    }
  }

  /** Reads all accounts side by side; returns when all are read, or soon after an interrupt. */
  void read(
      ScanRequest request,
      MfaPrompt prompt,
      @Nullable Function<Login.Start, AwsCredentialsProvider> given) {
    try (SdkHttpClient http = Clients.connections(request);
        SignIn signIn = new SignIn(request, http, prompt, given);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> accounts = new ArrayList<>();
      calls.forEach((login, regions) ->
          accounts.add(threads.submit(() -> read(request, signIn, http, threads, login, regions))));
      try {
        for (Future<?> account : accounts) {
          account.get();
        }
      } catch (InterruptedException _) {
        threads.shutdownNow();
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw new IllegalStateException("an account could not be scanned", e.getCause());
      }
    }
  }

  private void read(
      ScanRequest request,
      SignIn signIn,
      SdkHttpClient http,
      ExecutorService threads,
      Login login,
      List<Calls> regions) {
    AwsCredentialsProvider credentials;
    try {
      credentials = signIn.through(login);
      // Asked once beforehand, so that their lack is one fact and not twenty.
      credentials.resolveCredentials();
    } catch (SdkException | IllegalArgumentException | SignIn.NoCode e) {
      regions.getFirst().noCredentials(SignIn.code(e));
      regions.forEach(Calls::close);
      return;
    }
    try {
      if (byConfig) {
        askConfig(request, credentials, http, threads, regions.getFirst());
      } else {
        new Reading(request, credentials, http, regions, threads).run();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void askConfig(
      ScanRequest request,
      AwsCredentialsProvider credentials,
      SdkHttpClient http,
      ExecutorService threads,
      Calls calls)
      throws InterruptedException {
    try (Clients clients = new Clients(request, calls.region(), credentials, http)) {
      Reading.all(
          threads,
          new ConfigReading(clients.config(), request, calls.place(), progress, records, unanswered)
              .queries());
    }
  }

  private List<Answers> recorded(boolean cancelled) {
    List<Miss> failed = new ArrayList<>();
    synchronized (unanswered) {
      failed.addAll(unanswered);
    }
    calls.values().forEach(regions -> failed.addAll(regions.getFirst().misses()));
    if (cancelled) {
      failed.add(
          new Miss(
              AllowedOperation.SELECT_AGGREGATE.qualified(),
              "",
              "Cancelled",
              Message.of(
                  "account",
                  "unknown.SelectAggregateResourceConfig",
                  String.join(", ", scope.regions())),
              Optional.empty()));
    }
    List<Answers> answers = records.answers(scope, failed);
    return answers.isEmpty()
        ? List.of(
            new Answers(new Home(UNKNOWN_ACCOUNT, scope.regions().getFirst()), Map.of(), failed))
        : answers;
  }

  /** What has been answered so far; nothing is added to it from now on. */
  List<Answers> answers(boolean cancelled) {
    if (byConfig) {
      return recorded(cancelled);
    }
    List<Answers> answers = new ArrayList<>();
    Set<Home> told = new HashSet<>();
    for (List<Calls> regions : calls.values()) {
      for (Calls region : regions) {
        if (cancelled) {
          region.cancel();
        } else {
          region.close();
        }
      }
      String account =
          regions.getFirst().list("CallerIdentity").stream()
              .flatMap(identity -> identity.text("Account").stream())
              .findFirst()
              .orElse(UNKNOWN_ACCOUNT);
      for (Calls region : regions) {
        Home home = new Home(account, region.region());
        // Two ways into one account read it twice; the first one counts.
        boolean isNew = told.add(home) || account.equals(UNKNOWN_ACCOUNT);
        answers.add(
            new Answers(
                home,
                isNew ? ScopedLists.of(scope, region.lists()) : Map.of(),
                region.misses(),
                region.leftOut()));
      }
    }
    return answers;
  }
}
