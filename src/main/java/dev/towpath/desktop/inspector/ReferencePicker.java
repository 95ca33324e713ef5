package dev.towpath.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputDialog;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/**
 * A searchable list of what a reference may name, with a last entry that asks for an id outside the
 * design.
 */
final class ReferencePicker {
  private static final ReferenceChoice ASK = new ReferenceChoice.Outside("");
  private final FieldContext context;
  private final Consumer<ReferenceChoice> chosen;
  private final ComboBox<ReferenceChoice> box = new SearchableComboBox<>();
  private ReferenceChoice shown = new ReferenceChoice.None();
  private boolean showing;

  ReferencePicker(FieldContext context, Consumer<ReferenceChoice> chosen) {
    this.context = context;
    this.chosen = chosen;
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPrefWidth(100);
    box.setAccessibleText(context.label());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ReferenceChoice choice) {
            if (choice == null) {
              return "";
            }
            return choice.equals(ASK) ? context.text("field.outside.ask") : choice.text(context);
          }

          @Override
          public ReferenceChoice fromString(String text) {
            return shown;
          }
        });
    box.valueProperty().addListener((_, _, choice) -> choose(choice));
  }

  ComboBox<ReferenceChoice> node() {
    return box;
  }

  /** Shows a choice among what can be chosen. */
  void show(ReferenceChoice choice, List<ReferenceChoice> candidates) {
    showing = true;
    shown = choice;
    List<ReferenceChoice> items = new ArrayList<>(List.of(new ReferenceChoice.None()));
    items.addAll(candidates);
    if (!items.contains(choice)) {
      items.add(choice);
    }
    items.add(ASK);
    if (!box.getItems().equals(items)) {
      box.getItems().setAll(items);
    }
    box.setValue(choice);
    showing = false;
  }

  private void choose(ReferenceChoice choice) {
    if (showing || choice == null || choice.equals(shown)) {
      return;
    }
    if (choice.equals(ASK)) {
      javafx.application.Platform.runLater(this::ask);
    } else {
      shown = choice;
      chosen.accept(choice);
    }
  }

  private void ask() {
    TextInputDialog dialog = new TextInputDialog();
    dialog.setTitle(context.text("app.name"));
    dialog.setHeaderText(context.text("field.outside.question", context.label()));
    dialog.setGraphic(null);
    if (box.getScene() != null) {
      dialog.initOwner(box.getScene().getWindow());
      dialog.getDialogPane().getStylesheets().addAll(box.getScene().getStylesheets());
    }
    ReferenceChoice before = shown;
    dialog
        .showAndWait()
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .ifPresentOrElse(
            id -> chosen.accept(new ReferenceChoice.Outside(id)),
            () -> {
              showing = true;
              box.setValue(before);
              showing = false;
            });
  }
}
