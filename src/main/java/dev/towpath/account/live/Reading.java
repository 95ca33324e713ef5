package dev.towpath.account.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The order of a scan: who asks, the network and the media side by side, then what they name. */
final class Reading {
  private final Clients clients;
  private final ScanRequest request;
  private final Calls calls;

  Reading(Clients clients, ScanRequest request, Calls calls) {
    this.clients = clients;
    this.request = request;
    this.calls = calls;
  }

  void run() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      try {
        List<Runnable> first = new ArrayList<>();
        first.add(this::callerIdentity);
        NetworkReading network = new NetworkReading(clients.ec2(), calls);
        first.addAll(network.lists());
        MediaReading media = new MediaReading(clients.mediaLive(), calls);
        first.addAll(media.lists());
        all(threads, first);
        List<Runnable> second = new ArrayList<>(network.details());
        second.addAll(new StorageReading(clients, request.region(), calls).buckets());
        second.addAll(new RoleReading(clients.iam(), calls).roles());
        all(threads, second);
      } catch (InterruptedException _) {
        threads.shutdownNow();
      }
    }
  }

  private void callerIdentity() {
    calls
        .one(
            AllowedOperation.GET_CALLER_IDENTITY,
            "",
            () -> SdkJson.of(clients.sts().getCallerIdentity()))
        .ifPresent(identity ->
            calls.keep(AllowedOperation.GET_CALLER_IDENTITY, "CallerIdentity", List.of(identity)));
  }

  private static void all(ExecutorService threads, List<Runnable> tasks)
      throws InterruptedException {
    List<Future<?>> futures = new ArrayList<>();
    for (Runnable task : tasks) {
      futures.add(threads.submit(task));
    }
    for (Future<?> future : futures) {
      try {
        future.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a part of the scan failed", e.getCause());
      }
    }
  }
}
