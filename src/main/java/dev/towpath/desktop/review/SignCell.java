package dev.towpath.desktop.review;

import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.Language;
import dev.towpath.diagram.ReviewSign;
import javafx.scene.Node;
import javafx.scene.control.TableCell;

/** What a line is about, by icon and word. */
final class SignCell extends TableCell<Entry, ReviewSign> {
  private final Language language;

  SignCell(Language language) {
    this.language = language;
  }

  @Override
  protected void updateItem(ReviewSign sign, boolean empty) {
    super.updateItem(sign, empty);
    boolean none = empty || sign == null;
    setText(none ? null : language.text("review.sign." + sign));
    setGraphic(none ? null : icon(sign));
  }

  private static Node icon(ReviewSign sign) {
    return switch (sign) {
      case NEW -> Icons.of("mdi2p-plus-circle-outline", "mark-info");
      case CONFLICT -> Icons.of("mdi2s-source-branch-sync", "mark-danger");
      case CHANGED -> Icons.of("mdi2n-not-equal-variant", "mark-warning");
      case HERE -> Icons.of("mdi2c-circle-small", "mark-info");
      case GONE -> Icons.of("mdi2m-minus-circle-outline", "mark-danger");
    };
  }
}
