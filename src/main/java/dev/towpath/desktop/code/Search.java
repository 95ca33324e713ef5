package dev.towpath.desktop.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where a text occurs in lines, in capitals or not.
 *
 * @param places in their order; of very many, the first
 */
record Search(List<Place> places) {
  static final int MOST = 10_000;

  Search {
    places = List.copyOf(places);
  }

  /** Looks for a text; an empty one is nowhere. */
  static Search of(String sought, int count, IntFunction<String> lines) {
    List<Place> found = new ArrayList<>();
    String plain = sought.toLowerCase(Locale.ROOT);
    for (int line = 0; line < count && !plain.isEmpty() && found.size() < MOST; line++) {
      for (int column : columns(lines.apply(line), plain)) {
        found.add(new Place(line, column));
      }
    }
    return new Search(found.subList(0, Math.min(MOST, found.size())));
  }

  /** Where a text without capitals begins in a line. */
  static List<Integer> columns(String line, String plain) {
    List<Integer> columns = new ArrayList<>();
    for (int at = 0; at + plain.length() <= line.length(); at++) {
      if (line.regionMatches(true, at, plain, 0, plain.length())) {
        columns.add(at);
        at += plain.length() - 1;
      }
    }
    return columns;
  }

  /** The first one at a place or after it, else the first of all. */
  Optional<Place> from(Place place) {
    return places.stream()
        .filter(found -> found.compareTo(place) >= 0)
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  /** The last one before a place, else the last of all. */
  Optional<Place> before(Place place) {
    return places.reversed().stream()
        .filter(found -> found.compareTo(place) < 0)
        .findFirst()
        .or(() -> places.reversed().stream().findFirst());
  }
}
