package dev.towpath.check.cost;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Unit prices by Region, in US dollars. AWS changes them, so the table that comes with the program
 * has a date, and a design may have its own under {@code prices}, in the same form: {@code {"date":
 * "2026-11-01", "regions": {"eu-west-1": {"natHour": 0.048}}}}.
 *
 * @param date when the youngest of the tables was made
 * @param own what the design says
 * @param others what the program knows besides
 */
public record Prices(LocalDate date, Json.Obj own, Json.Obj others) {
  private static final String REGIONS = "regions";
  private static final Json.Obj TABLE = read();

  /** The prices that come with the program. */
  public static Prices shipped() {
    return new Prices(date(TABLE).orElseThrow(), Json.Obj.EMPTY, TABLE.object(REGIONS));
  }

  /** The prices that hold for a design. */
  public static Prices of(Design design) {
    Json.Obj own = design.others().object("prices");
    Prices shipped = shipped();
    return new Prices(
        date(own).filter(date -> date.isAfter(shipped.date())).orElse(shipped.date()),
        own.object(REGIONS),
        shipped.others());
  }

  /** A price in a Region; empty where neither table has it. */
  public Optional<BigDecimal> of(Price price, String region) {
    return number(own.object(region), price).or(() -> number(others.object(region), price));
  }

  private static Optional<BigDecimal> number(Json.Obj prices, Price price) {
    return prices.get(price.key()).orElse(new Json.Nul()) instanceof Json.Num(BigDecimal value)
            && value.signum() >= 0
        ? Optional.of(value)
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Json.Obj table) {
    try {
      return table.text("date").map(LocalDate::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Json.Obj read() {
    try (InputStream in = Prices.class.getResourceAsStream("/dev/towpath/check/prices.json")) {
      if (in == null) {
        throw new IllegalStateException("the price table is missing");
      }
      return (Json.Obj) JsonText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
