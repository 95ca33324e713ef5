package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;

/** Says something beside the pointer while a gesture is under way. */
final class Bubble extends Label {
  private static final double WIDEST = 320;
  private static final double DISTANCE = 18;

  Bubble() {
    setId("bubble");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    setWrapText(true);
    setPadding(new Insets(6, 10, 6, 10));
  }

  /** Shows what the board says, within an area of that size. */
  void update(Board board, Palette palette, double width, double height) {
    setVisible(board.bubble().isPresent());
    if (board.bubble().isEmpty()) {
      return;
    }
    setText(board.texts().text(board.bubble().get()));
    setTextFill(palette.color(Ink.SURFACE));
    setBackground(
        new Background(new BackgroundFill(palette.color(Ink.TEXT), new CornerRadii(6), null)));
    double bubbleWidth = Math.min(WIDEST, prefWidth(-1));
    double bubbleHeight = prefHeight(bubbleWidth);
    double x = board.bubbleX() + DISTANCE;
    double y = board.bubbleY() + DISTANCE;
    resizeRelocate(
        Math.max(0, Math.min(x, width - bubbleWidth - 4)),
        y + bubbleHeight > height ? board.bubbleY() - DISTANCE - bubbleHeight : y,
        bubbleWidth,
        bubbleHeight);
  }
}
