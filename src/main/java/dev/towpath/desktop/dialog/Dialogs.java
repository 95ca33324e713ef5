package dev.towpath.desktop.dialog;

import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Questions and news in front of a window. */
public final class Dialogs {
  private final Window owner;
  private final Language language;

  /** What the user wants done with unsaved changes. */
  public enum Answer {
    /** Keep them. */
    SAVE,
    /** Lose them. */
    DISCARD,
    /** Stay here. */
    CANCEL
  }

  /** Dialogs in front of a window. */
  public Dialogs(Window owner, Language language) {
    this.owner = owner;
    this.language = language;
  }

  /** Tells what went wrong: what in the title line, where and what to do below. */
  public void problem(String what, String whereAndWhatToDo) {
    Alert alert = alert(Alert.AlertType.ERROR, what, whereAndWhatToDo);
    alert.setGraphic(Icons.of("mdi2a-alert-circle", "mark-danger", "dialog-icon"));
    alert.getButtonTypes().setAll(button("dialog.close", ButtonData.CANCEL_CLOSE));
    alert.showAndWait();
  }

  /** Tells something that went well. */
  public void news(String what, String more) {
    Alert alert = alert(Alert.AlertType.INFORMATION, what, more);
    alert.setGraphic(Icons.of("mdi2i-information", "mark-info", "dialog-icon"));
    alert.getButtonTypes().setAll(button("dialog.close", ButtonData.CANCEL_CLOSE));
    alert.showAndWait();
  }

  /** Asks what to do with unsaved changes. */
  public Answer askToSave(String document) {
    Alert alert =
        alert(
            Alert.AlertType.CONFIRMATION,
            language.text("dialog.save.question", document),
            language.text("dialog.save.explanation"));
    ButtonType save = button("dialog.save", ButtonData.YES);
    ButtonType discard = button("dialog.dontSave", ButtonData.NO);
    alert.getButtonTypes().setAll(save, discard, button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    alert.setGraphic(Icons.of("mdi2c-content-save", "mark-info", "dialog-icon"));
    Optional<ButtonType> answer = alert.showAndWait();
    if (answer.filter(save::equals).isPresent()) {
      return Answer.SAVE;
    }
    return answer.filter(discard::equals).isPresent() ? Answer.DISCARD : Answer.CANCEL;
  }

  /** Asks for a yes; true where the user says it. */
  public boolean confirm(String question, String explanation, String yesKey) {
    Alert alert = alert(Alert.AlertType.CONFIRMATION, question, explanation);
    ButtonType yes = button(yesKey, ButtonData.OK_DONE);
    alert.getButtonTypes().setAll(yes, button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    alert.setGraphic(Icons.of("mdi2h-help-circle", "mark-info", "dialog-icon"));
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  /** Asks what to do; empty where the user would rather do nothing now. */
  public Optional<String> decide(String question, String explanation, List<String> keys) {
    Alert alert = alert(Alert.AlertType.CONFIRMATION, question, explanation);
    List<ButtonType> ways = keys.stream().map(key -> button(key, ButtonData.OTHER)).toList();
    alert.getButtonTypes().setAll(ways);
    alert.getButtonTypes().add(button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    alert.setGraphic(Icons.of("mdi2f-file-compare", "mark-warning", "dialog-icon"));
    return alert.showAndWait().map(ways::indexOf).filter(way -> way >= 0).map(keys::get);
  }

  /** Lets the user choose one of several things; empty where none is taken. */
  public <T> Optional<T> choose(String question, List<T> choices, Function<T, String> name) {
    Dialog<T> dialog = new Dialog<>();
    ListView<T> list = new ListView<>(FXCollections.observableArrayList(choices));
    list.setId("dialog-choices");
    list.setCellFactory(_ ->
        new ListCell<>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name.apply(item));
          }
        });
    list.getSelectionModel().select(0);
    ButtonType take = button("dialog.choose", ButtonData.OK_DONE);
    dialog.setTitle(language.text("app.name"));
    dialog.setHeaderText(question);
    dialog.getDialogPane().setContent(list);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(take, button("dialog.cancel", ButtonData.CANCEL_CLOSE));
    dialog.setResultConverter(
        button -> take.equals(button) ? list.getSelectionModel().getSelectedItem() : null);
    adopt(dialog);
    return dialog.showAndWait();
  }

  /** Makes a dialog one of this window's. */
  public void adopt(Dialog<?> dialog) {
    if (owner.getScene() != null) {
      dialog.initOwner(owner);
      dialog.getDialogPane().getStylesheets().addAll(owner.getScene().getStylesheets());
    }
    dialog.setResizable(true);
  }

  /** A button with a text of the bundle. */
  public ButtonType button(String key, ButtonData data) {
    return new ButtonType(language.text(key), data);
  }

  private Alert alert(Alert.AlertType type, String header, String content) {
    Alert alert = new Alert(type);
    alert.setTitle(language.text("app.name"));
    alert.setHeaderText(header);
    Label words = new Label(content);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setId("dialog-text");
    words.getStyleClass().add("dialog-words");
    alert.getDialogPane().setContent(words);
    adopt(alert);
    return alert;
  }
}
