package dev.towpath.desktop.problems;

import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Which findings are listed: by severity, with the count of each, and by text. */
final class FindingFilter extends HBox {
  private final Workspace workspace;
  private final Map<Severity, ToggleButton> buttons = new EnumMap<>(Severity.class);
  private final TextField text = new TextField();
  private final ReadOnlyObjectWrapper<Predicate<Finding>> predicate =
      new ReadOnlyObjectWrapper<>(_ -> true);

  FindingFilter(Workspace workspace) {
    this.workspace = workspace;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    for (Severity severity : Severity.values()) {
      ToggleButton button = button(severity);
      buttons.put(severity, button);
      getChildren().add(button);
    }
    text.setId("findings-filter");
    text.promptTextProperty().bind(workspace.language().of("findings.filter"));
    text.accessibleTextProperty().bind(text.promptTextProperty());
    text.textProperty().addListener((_, _, _) -> update());
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().add(text);
    update();
  }

  ReadOnlyObjectProperty<Predicate<Finding>> predicateProperty() {
    return predicate.getReadOnlyProperty();
  }

  private ToggleButton button(Severity severity) {
    Mark mark = Mark.of(severity);
    ToggleButton button = new ToggleButton();
    button.setId("filter-" + severity);
    button.setGraphic(Icons.of(mark.icon(), mark.style()));
    button.setSelected(true);
    button.getStyleClass().add("small");
    var analysis = workspace.editor().analysisProperty();
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    workspace
                        .language()
                        .text(
                            "status.count",
                            analysis.get().findings().stream()
                                .filter(f -> f.severity() == severity)
                                .count(),
                            workspace.language().text(mark.textKey())),
                analysis,
                workspace.language().textsProperty()));
    button.setMinWidth(USE_PREF_SIZE);
    button.selectedProperty().addListener((_, _, _) -> update());
    return button;
  }

  private void update() {
    String wanted = text.getText().strip().toLowerCase(Locale.ROOT);
    predicate.set(finding ->
        Objects.requireNonNull(buttons.get(finding.severity())).isSelected()
            && Stream.of(wanted.split("\\s+")).allMatch(searched(finding)::contains));
  }

  private String searched(Finding finding) {
    String resource = Names.of(workspace.editor().design().topology(), finding.resource());
    return String.join(
            " ",
            finding.rule(),
            resource,
            finding.resource().value(),
            workspace.language().text(finding.message()))
        .toLowerCase(Locale.ROOT);
  }
}
