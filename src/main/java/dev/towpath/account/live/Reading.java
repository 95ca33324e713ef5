package dev.towpath.account.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * The order of one account's scan: who asks and which Regions are on, the network and the media of
 * all Regions side by side, then what they name.
 */
final class Reading {
  private static final String OFF = "not-opted-in";

  private final ScanRequest request;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http;
  private final List<Calls> regions;
  private final ExecutorService threads;
  private final Map<Calls, Clients> clients = new HashMap<>();

  Reading(
      ScanRequest request,
      AwsCredentialsProvider credentials,
      SdkHttpClient http,
      List<Calls> regions,
      ExecutorService threads) {
    this.request = request;
    this.credentials = credentials;
    this.http = http;
    this.regions = regions;
    this.threads = threads;
  }

  void run() throws InterruptedException {
    try {
      for (Calls calls : regions) {
        clients.put(calls, new Clients(request, calls.region(), credentials, http));
      }
      Calls first = regions.getFirst();
      all(List.of(() -> callerIdentity(first), () -> regions(first)));
      List<Calls> open = regions.stream().filter(calls -> !isOff(first, calls)).toList();
      read(open);
    } finally {
      clients.values().forEach(Clients::close);
    }
  }

  private void read(List<Calls> open) throws InterruptedException {
    List<Runnable> lists = new ArrayList<>();
    List<Supplier<List<Runnable>>> details = new ArrayList<>();
    for (Calls calls : open) {
      Clients there = clientsOf(calls);
      NetworkReading network = new NetworkReading(there.ec2(), calls);
      lists.addAll(network.lists());
      details.add(network::details);
      JunctionReading junction = new JunctionReading(there.ec2(), calls);
      lists.addAll(junction.lists());
      details.add(junction::details);
      BalancerReading balancers = new BalancerReading(there.balancers(), calls);
      lists.addAll(balancers.lists());
      details.add(balancers::details);
      DirectConnectReading directConnect = new DirectConnectReading(there.directConnect(), calls);
      lists.addAll(directConnect.lists());
      details.add(directConnect::details);
      lists.add(new FirewallReading(there.firewalls(), calls)::firewalls);
      lists.addAll(new MediaReading(there.mediaLive(), calls).lists());
      lists.add(new FlowReading(there.mediaConnect(), calls)::flows);
      lists.addAll(new PackageReading(there.mediaPackage(), there.mediaPackageV2(), calls).lists());
    }
    all(lists);
    List<Runnable> named = new ArrayList<>();
    details.forEach(more -> named.addAll(more.get()));
    if (!open.isEmpty()) {
      Calls home = open.getFirst();
      named.addAll(new StorageReading(clientsOf(home), home, open).buckets());
      named.addAll(new ProfileReading(clientsOf(home).iam(), home, open).profiles());
    }
    all(named);
    if (!open.isEmpty()) {
      Calls home = open.getFirst();
      all(new RoleReading(clientsOf(home).iam(), home, open).roles());
    }
  }

  private Clients clientsOf(Calls calls) {
    Clients found = clients.get(calls);
    if (found == null) {
      throw new IllegalStateException("no clients for " + calls.region());
    }
    return found;
  }

  private void callerIdentity(Calls calls) {
    calls
        .one(
            AllowedOperation.GET_CALLER_IDENTITY,
            "",
            () -> SdkJson.of(clientsOf(calls).sts().getCallerIdentity()))
        .ifPresent(identity ->
            calls.keep(AllowedOperation.GET_CALLER_IDENTITY, "CallerIdentity", List.of(identity)));
  }

  private void regions(Calls calls) {
    calls
        .one(
            AllowedOperation.DESCRIBE_REGIONS,
            "",
            () -> SdkJson.of(clientsOf(calls).ec2().describeRegions(r -> r.allRegions(true))))
        .ifPresent(answer ->
            calls.keep(
                AllowedOperation.DESCRIBE_REGIONS, "Regions", Calls.objects(answer, "Regions")));
  }

  /** Calls into a Region that is off would fail one by one, and slowly. */
  private static boolean isOff(Calls first, Calls calls) {
    boolean off =
        first.list("Regions").stream()
            .filter(region -> region.text("RegionName").orElse("").equals(calls.region()))
            .anyMatch(region -> region.text("OptInStatus").orElse("").equals(OFF));
    if (off) {
      calls.regionIsOff();
    }
    return off;
  }

  private void all(List<Runnable> tasks) throws InterruptedException {
    all(threads, tasks);
  }

  /** Runs tasks side by side and waits for all of them. */
  static void all(ExecutorService threads, List<Runnable> tasks) throws InterruptedException {
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
