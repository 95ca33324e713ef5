package dev.towpath.check.cost;

import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts in findings, by the prices that come with the program. */
public final class Figure {
  private static final Prices PRICES = Prices.shipped();

  private Figure() {}

  /** What a month of hours costs at a resource. */
  static Message ofHours(Price price, Resource resource) {
    return of(price, MonthlyCosts.HOURS, resource.home().region());
  }

  /** What gigabytes of a month cost in a Region. */
  public static Message ofGigabytes(Optional<BigDecimal> gigabytes, String region) {
    return gigabytes
        .map(g ->
            Message.of(
                "check", "cost.traffic", g.toPlainString(), of(Price.NAT_GIGABYTE, g, region)))
        .orElseGet(() -> Message.of("check", "cost.traffic.unknown"));
  }

  private static Message of(Price price, BigDecimal quantity, String region) {
    return PRICES
        .of(price, region)
        .map(unit -> quantity.multiply(unit).setScale(2, RoundingMode.HALF_UP).toPlainString())
        .map(amount -> Message.of("check", "cost.amount", amount, PRICES.date().toString()))
        .orElseGet(() -> Message.of("check", "cost.noPrice", region));
  }
}
