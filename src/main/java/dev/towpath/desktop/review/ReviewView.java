package dev.towpath.desktop.review;

import dev.towpath.account.difference.Other;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.language.Language;
import dev.towpath.diagram.ReviewSign;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The table of what differs, a line for each property, with a button for each side to take. */
public final class ReviewView extends BorderPane {
  private final Workspace workspace;
  private final Review review;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final TableView<Entry> table = new TableView<>(entries);

  /** Shows a review. */
  public ReviewView(Workspace workspace, Review review, Commands commands) {
    this.workspace = workspace;
    this.review = review;
    table.setId("review-table");
    table.getStyleClass().addAll("edge-to-edge", "dense", "striped");
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    Label none = new Label();
    none.textProperty().bind(language().of("review.none"));
    none.setWrapText(true);
    table.setPlaceholder(none);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, entry) -> {
          if (entry != null && entry.row().inDesign()) {
            workspace.show(entry.row().resource().id());
          }
        });
    setTop(new ReviewBar(language(), review, commands));
    setCenter(table);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setContextMenu(
        new ReviewMenu(
            workspace, review, () -> List.copyOf(table.getSelectionModel().getSelectedItems())));
    review.sidesProperty().subscribe(this::columns);
    review
        .baseProperty()
        .subscribe((before, now) -> {
          if (before.isPresent() != now.isPresent()) {
            columns(review.sidesProperty().get());
          }
        });
    review
        .entriesProperty()
        .subscribe(now -> {
          entries.setAll(now);
        });
    language().textsProperty().addListener((_, _, _) -> columns(review.sidesProperty().get()));
  }

  private Language language() {
    return workspace.language();
  }

  private void columns(List<Other> sides) {
    List<TableColumn<Entry, ?>> columns = new ArrayList<>();
    TableColumn<Entry, ReviewSign> sign = new TableColumn<>(language().text("review.sign"));
    sign.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().sign()));
    sign.setCellFactory(_ -> new SignCell(language()));
    columns.add(sized(sign, 96));
    columns.add(
        text(
            language().text("review.resource"),
            190,
            entry ->
                Names.of(entry.row().resource()) + "\n" + Kinds.typeOf(entry.row().resource())));
    columns.add(
        text(
            language().text("review.property"),
            180,
            entry ->
                entry.row().path().isEmpty()
                    ? language().text("review.whole")
                    : entry.row().path()));
    ReviewWords words = new ReviewWords(language());
    if (review.baseProperty().get().isPresent()) {
      columns.add(text(language().text("review.base"), 150, words::base));
    }
    columns.add(text(language().text("review.design"), 200, words::own));
    for (int i = 0; i < sides.size(); i++) {
      int side = i;
      Other other = sides.get(i);
      String title = language().text("review.side." + other.kind(), other.name());
      columns.add(text(title, 200, entry -> words.side(entry, side)));
    }
    if (review.baseProperty().get().isPresent() && !sides.isEmpty()) {
      columns.add(text(language().text("review.who"), 150, entry -> words.who(entry, sides)));
    }
    if (!sides.isEmpty()) {
      columns.add(text(language().text("review.matched"), 160, entry -> words.same(entry, sides)));
    }
    TableColumn<Entry, Entry> actions = new TableColumn<>(language().text("review.take"));
    actions.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    actions.setCellFactory(_ -> new ActionCell());
    columns.add(sized(actions, sides.size() > 1 ? 300 : 210));
    columns.forEach(column -> column.setReorderable(false));
    table.getColumns().setAll(columns);
  }

  private static <T> TableColumn<Entry, T> sized(TableColumn<Entry, T> column, double width) {
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    column.setSortable(false);
    return column;
  }

  private static TableColumn<Entry, String> text(
      String title, double width, Function<Entry, String> value) {
    TableColumn<Entry, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setMinWidth(90);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
    column.setCellFactory(_ -> new WordsCell());
    return column;
  }

  /** The buttons of a line. */
  private final class ActionCell extends javafx.scene.control.TableCell<Entry, Entry> {
    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setGraphic(empty || entry == null ? null : buttons(entry));
    }

    private HBox buttons(Entry entry) {
      HBox box = new HBox(6);
      box.setAlignment(Pos.CENTER_LEFT);
      List<Other> sides = review.sidesProperty().get();
      for (int side : entry.takeable()) {
        String key = side < sides.size() ? "review.take." + sides.get(side).kind() : "";
        if (!key.isEmpty()) {
          box.getChildren().add(button(key, () -> review.take(List.of(entry), side)));
        }
      }
      if (entry.waiting()) {
        box.getChildren().add(button("review.keep", () -> review.keep(entry)));
        box.getChildren().add(button("review.remove", () -> review.remove(entry)));
      }
      return box;
    }

    private Button button(String key, Runnable action) {
      Button button = new Button(language().text(key));
      button.getStyleClass().addAll("small", key.replace('.', '-'));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(_ -> action.run());
      HBox.setHgrow(button, Priority.NEVER);
      return button;
    }
  }
}
