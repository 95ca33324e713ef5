package dev.towpath.desktop.problems;

import dev.towpath.check.Analysis;
import dev.towpath.check.Finding;
import dev.towpath.check.Severity;
import dev.towpath.check.Suppressed;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private Set<Finding> suppressed = Set.of();
  private final Map<Severity, ToggleButton> buttons = new EnumMap<>(Severity.class);
  private final TextField text = new TextField();
  private final ToggleButton withSuppressed = new ToggleButton();
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
    getChildren().add(suppressedButton());
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

  private ToggleButton suppressedButton() {
    withSuppressed.setId("filter-suppressed");
    withSuppressed.setGraphic(Icons.of("mdi2b-bell-off-outline"));
    withSuppressed.getStyleClass().add("small");
    withSuppressed.setMinWidth(USE_PREF_SIZE);
    var analysis = workspace.editor().analysisProperty();
    withSuppressed
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    workspace
                        .language()
                        .text(
                            "status.count",
                            analysis.get().suppressed().size(),
                            workspace.language().text("findings.suppressed")),
                analysis,
                workspace.language().textsProperty()));
    withSuppressed
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(() -> !analysis.get().suppressed().isEmpty(), analysis));
    withSuppressed.managedProperty().bind(withSuppressed.visibleProperty());
    withSuppressed.selectedProperty().addListener((_, _, _) -> update());
    analysis.addListener((_, _, now) -> suppressed(now));
    return withSuppressed;
  }

  private void suppressed(Analysis analysis) {
    suppressed =
        analysis.suppressed().stream().map(Suppressed::finding).collect(Collectors.toSet());
    update();
  }

  private void update() {
    String wanted = text.getText().strip().toLowerCase(Locale.ROOT);
    predicate.set(finding ->
        (withSuppressed.isSelected() || !suppressed.contains(finding))
            && Objects.requireNonNull(buttons.get(finding.severity())).isSelected()
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
