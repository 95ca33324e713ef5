package dev.towpath.desktop.window;

import dev.towpath.check.Analysis;
import dev.towpath.check.Severity;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.command.ToolBarView;
import dev.towpath.edit.Connections;
import dev.towpath.proof.Verdict;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Verdict and finding counts at the left, the zoom at the right. */
public final class StatusBarView extends HBox {
  private static final double LOWEST = Math.log(0.05);
  private static final double HIGHEST = Math.log(4);
  private final Workspace workspace;

  /** Follows the analysis and the canvas. */
  public StatusBarView(Workspace workspace, Commands commands) {
    this.workspace = workspace;
    getStyleClass().add("status-bar-view");
    setAlignment(Pos.CENTER_LEFT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            verdicts("reaches", Mark.REACHES, Verdict.Reaches.class::isInstance),
            verdicts("blocked", Mark.BLOCKED, Verdict.Blocked.class::isInstance),
            verdicts("unknown", Mark.UNKNOWN, Verdict.Unknown.class::isInstance),
            new Separator(Orientation.VERTICAL));
    for (Severity severity : Severity.values()) {
      getChildren().add(findings(severity));
    }
    getChildren()
        .addAll(
            line(),
            space,
            ToolBarView.button(commands.get("view.zoomOut")),
            slider(),
            ToolBarView.button(commands.get("view.zoomIn")),
            percent(),
            ToolBarView.button(commands.get("view.fit")));
  }

  /** The selected line in words. */
  private Label line() {
    Label label = new Label();
    label.setId("status-line");
    label.getStyleClass().add("status-line");
    var line = workspace.editor().lineProperty();
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    line.get()
                        .map(l -> Connections.describe(workspace.editor().design(), l))
                        .map(workspace.language()::text)
                        .orElse(""),
                line,
                workspace.language().textsProperty()));
    return label;
  }

  private Node verdicts(String name, Mark mark, Predicate<Verdict> is) {
    return count(
        "status-" + name,
        mark,
        analysis -> analysis.proofs().stream().filter(p -> is.test(p.verdict())).count());
  }

  private Node findings(Severity severity) {
    return count(
        "status-" + severity,
        Mark.of(severity),
        analysis -> analysis.findings().stream().filter(f -> f.severity() == severity).count());
  }

  private Node count(String id, Mark mark, java.util.function.ToLongFunction<Analysis> counted) {
    var analysis = workspace.editor().analysisProperty();
    Label label = new Label();
    label.setId(id);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setGraphic(Icons.of(mark.icon(), mark.style()));
    label.getStyleClass().add("status-count");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    workspace
                        .language()
                        .text(
                            "status.count",
                            counted.applyAsLong(analysis.get()),
                            workspace.language().text(mark.textKey())),
                analysis,
                workspace.language().textsProperty()));
    analysis.addListener((_, _, now) -> dim(label, counted.applyAsLong(now) == 0));
    dim(label, true);
    return label;
  }

  private static void dim(Label label, boolean none) {
    label.getStyleClass().remove("none");
    if (none) {
      label.getStyleClass().add("none");
    }
  }

  private Slider slider() {
    Slider slider = new Slider(LOWEST, HIGHEST, 0);
    slider.setId("zoom-slider");
    slider.getStyleClass().add("small");
    slider.accessibleTextProperty().bind(workspace.language().of("status.zoom"));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(workspace.language().of("status.zoom"));
    slider.setTooltip(tooltip);
    workspace
        .surface()
        .zoomProperty()
        .subscribe(zoom -> slider.setValue(Math.log(zoom.doubleValue())));
    slider
        .valueProperty()
        .addListener((_, _, value) -> {
          double scale = Math.exp(value.doubleValue());
          if (Math.abs(scale - workspace.surface().zoomProperty().get()) > scale / 1000) {
            workspace.surface().zoomTo(scale);
          }
        });
    return slider;
  }

  private Label percent() {
    Label label = new Label();
    label.setId("zoom-percent");
    label.getStyleClass().add("zoom-percent");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Math.round(workspace.surface().zoomProperty().get() * 100) + " %",
                workspace.surface().zoomProperty()));
    return label;
  }
}
