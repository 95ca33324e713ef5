package dev.towpath.desktop.command;

import dev.towpath.desktop.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A search box over the window with a list below: type, choose with the arrows, Enter. */
public final class QuickOpen extends StackPane {
  private final TextField search = new TextField();
  private final ObservableList<Entry> shown = FXCollections.observableArrayList();
  private final ListView<Entry> list = new ListView<>(shown);
  private final Language language;
  private List<Entry> all = List.of();
  private @Nullable Node before;

  /**
   * What can be chosen.
   *
   * @param detail shown at the right, such as a key
   */
  public record Entry(String text, String detail, Node icon, Runnable action) {}

  /** Not shown yet. */
  public QuickOpen(Language language) {
    this.language = language;
    setId("quick-open");
    setVisible(false);
    setPickOnBounds(true);
    getStyleClass().add("quick-open-shade");
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    search.setId("quick-open-search");
    search.textProperty().addListener((_, _, _) -> filter());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("quick-open-list");
    list.getStyleClass().addAll("edge-to-edge", "dense");
    list.setCellFactory(_ -> new QuickOpenCell(this::choose));
    list.setFocusTraversable(false);
    VBox box = new VBox(search, list);
    box.getStyleClass().add("quick-open");
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(box, Pos.TOP_CENTER);
    getChildren().add(box);
  }

  /** Shows entries to choose from. */
  public void open(String promptKey, Supplier<List<Entry>> entries) {
    before = getScene().getFocusOwner();
    all = entries.get();
    search.setPromptText(language.text(promptKey));
    search.clear();
    filter();
    setVisible(true);
    search.requestFocus();
  }

  private void filter() {
    String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
    shown.setAll(all.stream().filter(entry -> matches(entry, wanted)).toList());
    list.getSelectionModel().select(0);
    list.scrollTo(0);
  }

  private static boolean matches(Entry entry, String wanted) {
    String text = (entry.text() + " " + entry.detail()).toLowerCase(Locale.ROOT);
    return Stream.of(wanted.split("\\s+")).allMatch(text::contains);
  }

  private void key(KeyEvent event) {
    int row = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER -> choose();
      case DOWN -> select(row + 1);
      case UP -> select(row - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void select(int row) {
    if (!shown.isEmpty()) {
      list.getSelectionModel().select(Math.floorMod(row, shown.size()));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
    }
  }

  private void choose() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    close();
    if (entry != null) {
      entry.action().run();
    }
  }

  private void close() {
    setVisible(false);
    if (before != null) {
      before.requestFocus();
    }
  }
}
