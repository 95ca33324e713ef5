package dev.towpath.check.cost;

import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives a design a unit price of its own, or takes it away, so that the program's holds again.
 *
 * @param region such as {@code ap-northeast-1}
 * @param value US dollars, not negative; empty takes the design's own price away
 * @param date of when the price is
 */
public record SetPrice(String region, Price price, Optional<BigDecimal> value, LocalDate date)
    implements Edit {
  @Override
  public Message label() {
    return Message.of("check", "edit.setPrice", Message.of("check", "cost." + price), region);
  }

  @Override
  public Design apply(Design design) {
    Json.Obj table = design.others().object(Prices.KEY);
    Json.Obj regions = table.object(Prices.REGIONS);
    Json.Obj ofRegion =
        value
            .map(v -> regions.object(region).with(price.key(), new Json.Num(v)))
            .orElseGet(() -> regions.object(region).without(price.key()));
    Json.Obj changed =
        ofRegion.isEmpty() ? regions.without(region) : regions.with(region, ofRegion);
    if (changed.equals(regions)) {
      return design;
    }
    Json.Obj others =
        changed.isEmpty()
            ? design.others().without(Prices.KEY)
            : design
                .others()
                .with(
                    Prices.KEY,
                    table.with(Prices.DATE, date.toString()).with(Prices.REGIONS, changed));
    return new Design(design.name(), design.home(), design.topology(), design.diagram(), others);
  }
}
