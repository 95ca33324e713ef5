package dev.towpath.desktop.review;

import dev.towpath.account.difference.Beside;
import dev.towpath.account.difference.Change;
import dev.towpath.account.difference.Other;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be done with the chosen lines: take a side, for them or the resource, or keep. */
final class ReviewMenu extends ContextMenu {
  private final Workspace workspace;
  private final Review review;
  private final Supplier<List<Entry>> chosen;

  ReviewMenu(Workspace workspace, Review review, Supplier<List<Entry>> chosen) {
    this.workspace = workspace;
    this.review = review;
    this.chosen = chosen;
    setId("review-menu");
    // a menu without an item would not open
    getItems().add(new MenuItem());
    setOnShowing(_ -> fill(chosen.get()));
  }

  private Language language() {
    return workspace.language();
  }

  private void fill(List<Entry> entries) {
    getItems().clear();
    MenuItem show =
        item("review.menu.show", () -> workspace.show(entries.getFirst().row().resource().id()));
    show.setDisable(entries.isEmpty() || !entries.getFirst().row().inDesign());
    getItems().add(show);
    List<Other> sides = review.sidesProperty().get();
    for (int side = 0; side < sides.size() && !entries.isEmpty(); side++) {
      getItems().add(new SeparatorMenuItem());
      getItems().addAll(of(side, sides.get(side), entries));
    }
  }

  private List<MenuItem> of(int side, Other other, List<Entry> entries) {
    String name = language().text("review.side." + other.kind(), other.name());
    List<MenuItem> items = new ArrayList<>();
    MenuItem these =
        item("review.menu.take", () -> review.take(entries, side), name, entries.size());
    these.setDisable(entries.stream().noneMatch(entry -> entry.row().canTake(side)));
    items.add(these);
    List<Entry> whole = entries.stream().flatMap(e -> review.about(e).stream()).distinct().toList();
    if (whole.size() > entries.size()) {
      items.add(item("review.menu.takeResource", () -> review.take(whole, side), name));
    }
    List<Entry> keepable = entries.stream().filter(entry -> isOfSide(entry, side)).toList();
    if (!keepable.isEmpty() && review.canKeepDesign(side)) {
      items.add(item("review.menu.keepDesign", () -> review.keepDesign(keepable, side), name));
    }
    return items;
  }

  private static boolean isOfSide(Entry entry, int side) {
    return entry.row().sides().stream()
        .skip(side)
        .limit(1)
        .map(Beside::change)
        .anyMatch(change -> change == Change.SIDE || change == Change.BOTH);
  }

  private MenuItem item(String key, Runnable action, Object... arguments) {
    MenuItem item = new MenuItem(language().text(key, arguments));
    item.setId(key);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
