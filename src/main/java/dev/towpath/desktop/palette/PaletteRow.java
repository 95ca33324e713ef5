package dev.towpath.desktop.palette;

import dev.towpath.desktop.language.KindTexts;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A row of the palette. */
sealed interface PaletteRow {
  /** The heading of a shelf. */
  record Shelf(String name) implements PaletteRow {}

  /** A kind that can be drawn. */
  record Item(KindDeclaration kind) implements PaletteRow {}

  /** The rows for a search; a shelf without a kind is left out. */
  static List<PaletteRow> of(String search) {
    List<PaletteRow> rows = new ArrayList<>();
    for (String shelf : Shelves.NAMES) {
      List<PaletteRow> items = items(shelf, search);
      if (!items.isEmpty()) {
        rows.add(new Shelf(shelf));
        rows.addAll(items);
      }
    }
    return rows;
  }

  private static List<PaletteRow> items(String shelf, String search) {
    return Shelves.kinds(shelf)
        .filter(kind -> matches(kind, search))
        .<PaletteRow>map(Item::new)
        .toList();
  }

  /** Whether every word is in the kind's name or help in either language, or in its type. */
  static boolean matches(KindDeclaration kind, String search) {
    StringBuilder text = new StringBuilder(kind.type());
    for (Locale locale : Texts.LANGUAGES) {
      Texts texts = Texts.in(locale);
      text.append(' ').append(KindTexts.name(texts, kind));
      KindTexts.help(texts, kind).ifPresent(help -> text.append(' ').append(help));
    }
    String all = text.toString().toLowerCase(Locale.ROOT);
    return Stream.of(search.toLowerCase(Locale.ROOT).split("[\\s\u3000]+")).allMatch(all::contains);
  }
}
