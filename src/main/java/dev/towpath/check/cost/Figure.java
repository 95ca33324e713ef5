package dev.towpath.check.cost;

import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts in findings; {@link Money} tells them by the design's prices. */
public final class Figure {
  private Figure() {}

  /** What a month of hours costs at a resource. */
  static Money ofHours(Price price, Resource resource) {
    return new Money(price, MonthlyCosts.HOURS, resource.home().region());
  }

  /** What gigabytes of a month cost through NAT in a Region. */
  public static Message ofGigabytes(Optional<BigDecimal> gigabytes, String region) {
    return gigabytes
        .map(g ->
            Message.of(
                "check",
                "cost.traffic",
                g.toPlainString(),
                new Money(Price.NAT_GIGABYTE, g, region)))
        .orElseGet(() -> Message.of("check", "cost.traffic.unknown"));
  }
}
