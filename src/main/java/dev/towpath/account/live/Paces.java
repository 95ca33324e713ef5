package dev.towpath.account.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * The pace of each service in one account and Region, as AWS counts calls too. A call waits before
 * its own time begins to run; what AWS still finds too fast, the adaptive retry slows down.
 */
final class Paces {
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();

  /** Holds the calls of a service. */
  ExecutionInterceptor of(String service) {
    Pace pace = paces.computeIfAbsent(service, Paces::forService);
    return new ExecutionInterceptor() {
      @Override
      public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        try {
          pace.await();
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
          throw AbortedException.create("the scan was stopped");
        }
      }
    };
  }

  /**
   * Amazon EC2 API Reference, "Request throttling": reads that are paged 100 at once, then 20 a
   * second. MediaLive User Guide, "Limitations and rules": 20 a second, 40 at once. For the others
   * AWS gives no figure; theirs are careful.
   */
  private static Pace forService(String service) {
    return switch (service) {
      case "ec2" -> new Pace(100, 20);
      case "medialive" -> new Pace(15, 15);
      case "s3" -> new Pace(50, 50);
      case "config" -> new Pace(5, 2);
      default -> new Pace(10, 10);
    };
  }
}
