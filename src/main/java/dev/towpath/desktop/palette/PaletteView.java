package dev.towpath.desktop.palette;

import atlantafx.base.controls.CustomTextField;
import dev.towpath.desktop.Workspace;
import dev.towpath.model.KindDeclaration;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds by shelf, with a search in both languages and by CloudFormation type. */
public final class PaletteView extends VBox {
  private final Workspace workspace;
  private final CustomTextField search = new CustomTextField();
  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final ListView<PaletteRow> list = new ListView<>(rows);

  /** Shows every kind. */
  public PaletteView(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("palette");
    search.setId("palette-search");
    search.setLeft(new FontIcon("mdi2m-magnify"));
    search.promptTextProperty().bind(workspace.language().of("palette.search"));
    search.accessibleTextProperty().bind(search.promptTextProperty());
    search.textProperty().addListener((_, _, text) -> fill(text));
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInSearch);
    list.setId("palette-list");
    list.getStyleClass().addAll("palette-list", "edge-to-edge");
    list.setCellFactory(_ -> new PaletteCell(workspace));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInList);
    Label nothing = new Label();
    nothing.textProperty().bind(workspace.language().of("palette.nothing"));
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    StackPane box = new StackPane(search);
    box.getStyleClass().add("search-box");
    getChildren().addAll(box, list);
    workspace.language().textsProperty().addListener((_, _, _) -> fill(search.getText()));
    fill("");
  }

  /** Where the user types what is looked for. */
  public TextField search() {
    return search;
  }

  private void fill(String text) {
    rows.setAll(PaletteRow.of(text.strip()));
  }

  private void keyInSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.requestFocus();
      list.getSelectionModel().select(firstItem());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && firstItem() < rows.size()) {
      place(rows.get(firstItem()), event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  private int firstItem() {
    int index = 0;
    while (index < rows.size() && !(rows.get(index) instanceof PaletteRow.Item)) {
      index++;
    }
    return index;
  }

  private void keyInList(KeyEvent event) {
    PaletteRow row = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      place(row, event.isShiftDown());
      event.consume();
    }
  }

  private void place(PaletteRow row, boolean sticky) {
    if (row instanceof PaletteRow.Item(KindDeclaration kind)) {
      workspace.surface().startPlacing(kind, sticky);
      workspace.surface().node().requestFocus();
    }
  }
}
