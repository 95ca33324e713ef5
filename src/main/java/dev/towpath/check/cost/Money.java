package dev.towpath.check.cost;

import dev.towpath.check.Finding;
import dev.towpath.model.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in the message of a finding, of which only the design's prices tell how much
 * it is: findings rest on the resources alone.
 *
 * @param quantity hours or gigabytes
 */
public record Money(Price price, BigDecimal quantity, String region) {
  /** The finding with every amount in its words told by these prices. */
  @SuppressWarnings("ReferenceEquality") // an untouched message is the same one
  public static Finding told(Finding finding, Prices prices) {
    Message message = told(finding.message(), prices);
    Message remedy = told(finding.remedy(), prices);
    return message == finding.message() && remedy == finding.remedy()
        ? finding
        : finding.saying(message, remedy);
  }

  @SuppressWarnings("ReferenceEquality") // an untouched argument is the same one
  private static Message told(Message message, Prices prices) {
    @Nullable List<Object> told = null;
    for (int i = 0; i < message.arguments().size(); i++) {
      Object before = message.arguments().get(i);
      Object now =
          switch (before) {
            case Money money -> money.at(prices);
            case Message inner -> told(inner, prices);
            default -> before;
          };
      if (now != before) {
        told = told == null ? new ArrayList<>(message.arguments()) : told;
        told.set(i, now);
      }
    }
    return told == null ? message : new Message(message.room(), message.key(), told);
  }

  private Message at(Prices prices) {
    return prices
        .of(price, region)
        .map(unit -> quantity.multiply(unit).setScale(2, RoundingMode.HALF_UP).toPlainString())
        .map(amount ->
            Message.of("check", "cost.amount", amount, prices.date(price, region).toString()))
        .orElseGet(() -> Message.of("check", "cost.noPrice", region));
  }
}
