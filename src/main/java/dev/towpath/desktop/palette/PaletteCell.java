package dev.towpath.desktop.palette;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.model.KindDeclaration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** Shows a kind, or the heading of a shelf; a kind is dragged out of it, or clicked and placed. */
final class PaletteCell extends ListCell<PaletteRow> {
  private static final double ICON = 28;
  private final Workspace workspace;

  PaletteCell(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("palette-cell");
    setPrefWidth(0);
    setOnDragDetected(this::drag);
    setOnMouseClicked(this::click);
  }

  @Override
  protected void updateItem(PaletteRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("shelf");
    setGraphic(null);
    setText(null);
    setTooltip(null);
    setDisable(false);
    if (empty || row == null) {
      return;
    }
    switch (row) {
      case PaletteRow.Shelf(String name) -> showShelf(name);
      case PaletteRow.Item(KindDeclaration kind) -> showKind(kind);
    }
  }

  private void showShelf(String name) {
    getStyleClass().add("shelf");
    setText(workspace.language().text("shelf." + name));
    setDisable(true);
  }

  private void showKind(KindDeclaration kind) {
    var texts = workspace.language().texts();
    Label name = new Label(KindTexts.name(texts, kind));
    name.getStyleClass().add("palette-name");
    Label help = new Label(KindTexts.help(texts, kind).orElse(kind.type()));
    help.getStyleClass().add("palette-help");
    VBox words = new VBox(name, help);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox box = new HBox(new KindIcon(kind, ICON), words);
    box.getStyleClass().add("palette-row");
    box.setAlignment(Pos.CENTER_LEFT);
    setGraphic(box);
    Tooltip tooltip = new Tooltip(help.getText() + "\n" + kind.type());
    setTooltip(tooltip);
    setAccessibleText(name.getText() + ", " + help.getText());
  }

  private void click(MouseEvent event) {
    if (getItem() instanceof PaletteRow.Item(KindDeclaration kind)
        && event.getButton() == MouseButton.PRIMARY) {
      workspace.surface().startPlacing(kind, event.isShiftDown());
    }
  }

  private void drag(MouseEvent event) {
    if (getItem() instanceof PaletteRow.Item(KindDeclaration kind)) {
      Dragboard board = startDragAndDrop(TransferMode.COPY);
      ClipboardContent content = new ClipboardContent();
      content.putString(kind.type());
      board.setContent(content);
      SnapshotParameters parameters = new SnapshotParameters();
      parameters.setFill(Color.TRANSPARENT);
      Node figure = new KindIcon(kind, 48);
      new javafx.scene.Scene((javafx.scene.Parent) figure);
      board.setDragView(figure.snapshot(parameters, null), 24, 24);
      event.consume();
    }
  }
}
