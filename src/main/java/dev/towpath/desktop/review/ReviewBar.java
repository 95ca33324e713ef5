package dev.towpath.desktop.review;

import dev.towpath.account.difference.Other;
import dev.towpath.desktop.command.Command;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.language.Language;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What the design is compared with, and the commands that change that. */
final class ReviewBar extends HBox {
  static final List<String> COMMANDS =
      List.of("review.scan", "review.file", "review.saved", "review.end");

  private final Language language;

  ReviewBar(Language language, Review review, Commands commands) {
    super(8);
    this.language = language;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("review-bar");
    Label words = new Label();
    words.setId("review-words");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(review.sidesProperty().get(), review.entriesProperty().get().size()),
                review.sidesProperty(),
                review.entriesProperty(),
                language.textsProperty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(words, gap);
    COMMANDS.forEach(id -> getChildren().add(button(commands.get(id))));
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
