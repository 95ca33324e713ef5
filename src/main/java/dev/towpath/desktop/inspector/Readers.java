package dev.towpath.desktop.inspector;

import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import java.util.function.Function;

/** How typed text becomes a value, by the property's form. Blank text always means: not set. */
final class Readers {
  private Readers() {}

  /** Any text. */
  static final Function<String, Reading> TEXT = orNothing(text -> Reading.good(Json.of(text)));

  /** A whole number. */
  static final Function<String, Reading> INTEGER = orNothing(Readers::integer);

  /** A block of addresses. */
  static final Function<String, Reading> CIDR = orNothing(Readers::cidr);

  private static Function<String, Reading> orNothing(Function<String, Reading> reader) {
    return text -> text.isBlank() ? Reading.good(new Json.Nul()) : reader.apply(text.strip());
  }

  private static Reading integer(String text) {
    try {
      return Reading.good(Json.of(Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      return Reading.bad("invalid.integer", text);
    }
  }

  private static Reading cidr(String text) {
    if (text.indexOf('/') < 0) {
      return Reading.bad("invalid.cidr.length", text);
    }
    return Cidr.parse(text)
        .map(cidr ->
            sameAddress(text, cidr)
                ? Reading.good(Json.of(cidr.toString()))
                : Reading.bad("invalid.cidr.host", text, cidr))
        .orElseGet(() -> Reading.bad("invalid.cidr", text));
  }

  private static boolean sameAddress(String text, Cidr cidr) {
    String address = text.substring(0, text.indexOf('/'));
    return Cidr.parse(address).filter(a -> a.equals(Cidr.of(cidr.address(0)))).isPresent();
  }
}
