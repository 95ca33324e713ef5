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
 * @param date of the table that comes with the program
 * @param ownDate of the design's own table; the program's where it says none
 * @param own what the design says
 * @param others what the program knows besides
 */
public record Prices(LocalDate date, LocalDate ownDate, Json.Obj own, Json.Obj others) {
  static final String KEY = "prices";
  static final String REGIONS = "regions";
  static final String DATE = "date";
  private static final Json.Obj TABLE = read();
  private static final LocalDate TABLE_DATE = date(TABLE).orElseThrow();

  /** The prices that hold for a design. */
  public static Prices of(Design design) {
    Json.Obj own = design.others().object(KEY);
    return new Prices(
        TABLE_DATE, date(own).orElse(TABLE_DATE), own.object(REGIONS), TABLE.object(REGIONS));
  }

  /** A price in a Region; empty where neither table has it. */
  public Optional<BigDecimal> of(Price price, String region) {
    return number(own.object(region), price).or(() -> number(others.object(region), price));
  }

  /** Whether the design's own table has a price. */
  public boolean isOwn(Price price, String region) {
    return number(own.object(region), price).isPresent();
  }

  /** Of when a price is. */
  public LocalDate date(Price price, String region) {
    return isOwn(price, region) ? ownDate : date;
  }

  private static Optional<BigDecimal> number(Json.Obj prices, Price price) {
    return prices.get(price.key()).orElse(new Json.Nul()) instanceof Json.Num(BigDecimal value)
            && value.signum() >= 0
        ? Optional.of(value)
        : Optional.empty();
  }

  private static Optional<LocalDate> date(Json.Obj table) {
    try {
      return table.text(DATE).map(LocalDate::parse);
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
