package dev.towpath.desktop.review;

import dev.towpath.account.difference.Beside;
import dev.towpath.account.difference.Cell;
import dev.towpath.account.difference.Change;
import dev.towpath.account.difference.Other;
import dev.towpath.account.difference.Sameness;
import dev.towpath.desktop.language.Language;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands in the cells of the review. */
record ReviewWords(Language language) {
  /** What the design says. */
  String own(Entry entry) {
    if (entry.row().path().isEmpty()) {
      return language.text(entry.row().inDesign() ? "review.there" : "review.missing");
    }
    return value(entry.row().own());
  }

  /** What the earlier state said. */
  String base(Entry entry) {
    return entry.row().base().map(this::cell).orElse("–");
  }

  /** What a side says. */
  String side(Entry entry, int side) {
    return side < entry.row().sides().size() ? cell(entry.row().cells().get(side)) : "";
  }

  private String cell(Cell cell) {
    return switch (cell) {
      case Cell.Same _ -> language.text("review.same");
      case Cell.Missing _ -> language.text("review.missing");
      case Cell.There _ -> language.text("review.there");
      case Cell.Says(Optional<Json> value, boolean certain) ->
          certain ? value(value) : value(value) + "\n" + language.text("review.uncertain");
    };
  }

  private String value(Optional<Json> value) {
    return value
        .map(json -> json.asText().orElseGet(() -> JsonText.writeCompact(json)))
        .orElseGet(() -> language.text("review.nothing"));
  }

  /** Who has changed it since. */
  String who(Entry entry, List<Other> sides) {
    List<Beside> beside = entry.row().sides();
    return IntStream.range(0, Math.min(sides.size(), beside.size()))
        .filter(i -> !(beside.get(i).cell() instanceof Cell.Same))
        .mapToObj(i -> who(beside.get(i).change(), sides.get(i)))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String who(Change change, Other other) {
    return language.text("review.change." + change, language.text("review.kind." + other.kind()));
  }

  /** Why the resources of the sides are taken for the same as the design's. */
  String same(Entry entry, List<Other> sides) {
    List<Beside> beside = entry.row().sides();
    return IntStream.range(0, Math.min(sides.size(), beside.size()))
        .mapToObj(i -> same(entry, beside.get(i), sides.get(i)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> same(Entry entry, Beside beside, Other other) {
    String own = entry.row().resource().id().value();
    return beside
        .counterpart()
        .filter(there -> there.by() != Sameness.ID || !there.id().value().equals(own))
        .map(there ->
            language.text(
                "review.counterpart",
                language.text("review.kind." + other.kind()),
                there.id(),
                language.text(there.why())));
  }
}
