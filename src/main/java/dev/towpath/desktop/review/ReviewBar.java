package dev.towpath.desktop.review;

import dev.towpath.account.difference.Other;
import dev.towpath.desktop.command.Command;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.language.Language;
import dev.towpath.model.Base;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the design is compared with, and the commands that change that. */
final class ReviewBar extends VBox {
  static final List<String> COMMANDS =
      List.of("review.scan", "review.file", "review.saved", "review.end");

  private final Language language;

  ReviewBar(Language language, Review review, Commands commands) {
    super(4);
    this.language = language;
    HBox buttons = new HBox(8);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("review-bar");
    Label words = new Label();
    words.setId("review-words");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words(review.sidesProperty().get(), review.entriesProperty().get().size())
                        + since(review.baseProperty().get()),
                review.sidesProperty(),
                review.entriesProperty(),
                review.baseProperty(),
                language.textsProperty()));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    buttons.getChildren().add(takeAll(review));
    COMMANDS.forEach(id -> buttons.getChildren().add(button(commands.get(id))));
    getChildren().addAll(words, buttons);
  }

  private String since(Optional<Base> base) {
    return base.map(then ->
            language.text(
                "review.since." + then.origin(),
                then.name(),
                then.at().isEmpty() ? "" : language.text("review.at", then.at())))
        .orElse("");
  }

  private String words(List<Other> sides, int lines) {
    if (sides.isEmpty()) {
      return language.text(lines == 0 ? "review.alone" : "review.marks", lines);
    }
    String names =
        String.join(
            language.text("review.and"),
            sides.stream()
                .map(side -> language.text("review.side." + side.kind(), side.name()))
                .toList());
    return language.text(lines == 0 ? "review.equal" : "review.compared", names, lines);
  }

  /** Takes all of a side; a menu, for there may be several. */
  private MenuButton takeAll(Review review) {
    MenuButton button = new MenuButton();
    button.setId("review-take-all");
    button.getStyleClass().add("small");
    button.textProperty().bind(language.of("review.takeAll"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    Runnable fill = () -> fill(button, review);
    review.entriesProperty().subscribe(fill);
    review.sidesProperty().subscribe(fill);
    language.textsProperty().subscribe(fill);
    return button;
  }

  private void fill(MenuButton button, Review review) {
    button.getItems().clear();
    List<Other> sides = review.sidesProperty().get();
    for (int i = 0; i < sides.size(); i++) {
      int side = i;
      List<Entry> lines = review.entriesProperty().get();
      long count = lines.stream().filter(entry -> entry.takeable().contains(side)).count();
      Other other = sides.get(i);
      String name = language.text("review.side." + other.kind(), other.name());
      MenuItem item = new MenuItem(language.text("review.menu.take", name, count));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> review.take(lines, side));
      item.setDisable(count == 0);
      button.getItems().add(item);
    }
    button.setDisable(button.getItems().isEmpty());
  }

  private static Button button(Command command) {
    Button button = new Button();
    button.setId("button-" + command.id());
    button.getStyleClass().add("small");
    button.textProperty().bind(Bindings.createStringBinding(command::plainText, command.text()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setOnAction(_ -> command.run());
    return button;
  }
}
