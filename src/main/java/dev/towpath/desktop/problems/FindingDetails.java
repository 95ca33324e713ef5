package dev.towpath.desktop.problems;

import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Suppressed;
import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One finding: what is wrong, what to do, where AWS says so, and the edits that cure it. */
final class FindingDetails extends ScrollPane {
  private static final double MARGIN = 8;
  private final Workspace workspace;
  private final Consumer<String> showFlow;
  private final Suppressing suppressing;
  private final VBox content = new VBox();
  private Optional<Finding> shown = Optional.empty();
  private Optional<Suppressed> suppressed = Optional.empty();

  FindingDetails(Workspace workspace, Consumer<String> showFlow, Suppressing suppressing) {
    this.workspace = workspace;
    this.suppressing = suppressing;
    this.showFlow = showFlow;
    setId("finding-details");
    getStyleClass().addAll("edge-to-edge", "details");
    setFitToWidth(true);
    content.getStyleClass().add("details-content");
    setContent(content);
    workspace.language().textsProperty().addListener((_, _, _) -> fill());
    fill();
  }

  void show(Optional<Finding> finding) {
    Optional<Suppressed> now =
        finding.flatMap(workspace.editor().analysisProperty().get()::suppression);
    if (!finding.equals(shown) || !now.equals(suppressed) || content.getChildren().isEmpty()) {
      shown = finding;
      suppressed = now;
      fill();
    }
  }

  void focusFixes() {
    layout();
    content.lookupAll(".fix-button").stream()
        .findFirst()
        .ifPresent(button -> {
          scrollTo(button);
          button.requestFocus();
        });
  }

  private void scrollTo(Node node) {
    double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    double below = content.getHeight() - getViewportBounds().getHeight();
    setVvalue(below > 0 ? Math.clamp((top - MARGIN) / below, 0, 1) : 0);
  }

  private void fill() {
    content.getChildren().clear();
    workspace.editor().previewProperty().set(Optional.empty());
    shown.ifPresentOrElse(
        this::fill, () -> content.getChildren().add(words("findings.choose", "empty-hint")));
  }

  private void fill(Finding finding) {
    Mark mark = Mark.of(finding.severity());
    Label message =
        new Label(
            workspace.language().text(finding.message()), Icons.of(mark.icon(), mark.style()));
    message.setWrapText(true);
    message.getStyleClass().add("details-title");
    content.getChildren().add(message);
    Optional<Suppressed> suppression =
        workspace.editor().analysisProperty().get().suppression(finding);
    suppression.ifPresent(s -> content.getChildren().add(reason(s)));
    workspace
        .editor()
        .analysisProperty()
        .get()
        .fixes(finding)
        .forEach(fix -> content.getChildren().add(fixRow(fix)));
    Label remedy = new Label(workspace.language().text(finding.remedy()));
    remedy.setWrapText(true);
    content.getChildren().add(remedy);
    FlowPane links = links(finding);
    links.getChildren().addAll(suppressions(finding, suppression.isPresent()));
    content.getChildren().add(links);
    setVvalue(0);
  }

  private FlowPane links(Finding finding) {
    FlowPane links = new FlowPane();
    links.getStyleClass().add("links");
    for (ResourceId id : finding.resources()) {
      Hyperlink link = new Hyperlink(Names.of(workspace.editor().design().topology(), id));
      link.setOnAction(_ -> workspace.show(id));
      links.getChildren().add(link);
    }
    finding
        .flow()
        .ifPresent(flow -> {
          Hyperlink link = new Hyperlink(workspace.language().text("findings.flow"));
          link.setGraphic(Icons.of("mdi2t-transit-connection-variant"));
          link.setOnAction(_ -> showFlow.accept(flow));
          links.getChildren().add(link);
        });
    Hyperlink document =
        new Hyperlink(workspace.language().text("findings.document", finding.rule()));
    document.setGraphic(Icons.of("mdi2o-open-in-new"));
    document.setOnAction(_ -> workspace.browse().accept(finding.link()));
    links.getChildren().add(document);
    return links;
  }

  private Label reason(Suppressed suppressed) {
    String key = suppressed.everywhere() ? "suppress.off.because" : "suppress.here.because";
    Label label =
        new Label(
            workspace.language().text(key, suppressed.reason()),
            Icons.of("mdi2b-bell-off-outline"));
    label.setId("suppression");
    label.setWrapText(true);
    return label;
  }

  private List<Hyperlink> suppressions(Finding finding, boolean suppressed) {
    return suppressed
        ? List.of(action("findings.menu.again", () -> suppressing.tellAgain(finding)))
        : List.of(
            action("findings.menu.suppress", () -> suppressing.here(finding)),
            action("findings.menu.off", () -> suppressing.everywhere(finding)));
  }

  private Hyperlink action(String key, Runnable action) {
    Hyperlink link = new Hyperlink(workspace.language().text(key).replaceAll("\\(_.\\)|_", ""));
    link.setGraphic(Icons.of("mdi2b-bell-off-outline"));
    link.setOnAction(_ -> action.run());
    return link;
  }

  private VBox fixRow(Fix fix) {
    Button apply =
        new Button(
            workspace.language().text(fix.edit().label()), Icons.of("mdi2l-lightbulb-on-outline"));
    apply.getStyleClass().addAll("fix-button", "accent");
    apply.setWrapText(true);
    Label explanation = new Label(workspace.language().text(fix.explanation()));
    explanation.setWrapText(true);
    explanation.getStyleClass().add("text-muted");
    VBox row = new VBox(apply, explanation);
    row.getStyleClass().add("fix-row");
    row.setOnMouseEntered(_ -> preview(Optional.of(fix)));
    row.setOnMouseExited(_ -> preview(Optional.empty()));
    apply
        .focusedProperty()
        .addListener((_, _, focused) -> preview(focused ? Optional.of(fix) : Optional.empty()));
    apply.setOnAction(_ -> {
      preview(Optional.empty());
      workspace.editor().apply(fix.edit());
    });
    return row;
  }

  private void preview(Optional<Fix> fix) {
    workspace.editor().previewProperty().set(fix);
  }

  private Label words(String key, String... styles) {
    Label label = new Label(workspace.language().text(key));
    label.setWrapText(true);
    label.getStyleClass().addAll(List.of(styles));
    return label;
  }
}
