package dev.towpath.desktop.problems;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.proof.Evidence;
import dev.towpath.proof.PolicyDecision;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The argument behind one verdict: hops, policies, evidence. */
final class FlowDetails extends ScrollPane {
  private final Workspace workspace;
  private final VBox content = new VBox();
  private Optional<Proof> shown = Optional.empty();

  FlowDetails(Workspace workspace) {
    this.workspace = workspace;
    setId("flow-details");
    getStyleClass().addAll("edge-to-edge", "details");
    setFitToWidth(true);
    content.getStyleClass().add("details-content");
    setContent(content);
    workspace.language().textsProperty().addListener((_, _, _) -> fill());
    fill();
  }

  void show(Optional<Proof> proof) {
    if (!proof.equals(shown)) {
      shown = proof;
      fill();
    }
  }

  private void fill() {
    content.getChildren().clear();
    shown.ifPresentOrElse(
        this::fill,
        () ->
            content
                .getChildren()
                .add(words(workspace.language().text("flows.choose"), "empty-hint")));
    setVvalue(0);
  }

  private void fill(Proof proof) {
    Mark mark = Mark.of(proof.verdict());
    Label title = words(workspace.language().text(mark.textKey() + ".title"), "details-title");
    title.setGraphic(Icons.of(mark.icon(), mark.style()));
    content.getChildren().add(title);
    switch (proof.verdict()) {
      case Verdict.Reaches _ -> {}
      case Verdict.Blocked(Message cause) -> add(workspace.language().text(cause));
      case Verdict.Unknown(Message reason, Message remedy) -> {
        add(workspace.language().text(reason));
        add(workspace.language().text("flows.remedy", remedy));
        content.getChildren().add(new MissLinks(workspace, proof));
      }
    }
    if (!proof.decisions().isEmpty()) {
      content.getChildren().add(new ArgumentSteps(workspace, proof));
    }
    proof
        .path()
        .ifPresent(path -> {
          heading("flows.path");
          content.getChildren().add(new HopsList(workspace, path.hops()));
        });
    if (!proof.decisions().isEmpty()) {
      heading("flows.policies");
      proof.decisions().forEach(this::decision);
    }
    if (!proof.evidence().isEmpty()) {
      heading("flows.evidence");
      proof.evidence().forEach(this::evidence);
    }
  }

  private void decision(PolicyDecision decision) {
    Mark mark = Mark.of(decision.result());
    String owner = Names.of(workspace.editor().design().topology(), decision.owner());
    String statement = decision.statement().map(s -> "  [" + s + "]").orElse("");
    Hyperlink link =
        new Hyperlink(owner + statement + ": " + workspace.language().text(decision.what()));
    link.setWrapText(true);
    link.getStyleClass().add("decision");
    link.setGraphic(Icons.of(mark.icon(), mark.style()));
    link.setAccessibleText(workspace.language().text(mark.textKey()) + ", " + link.getText());
    link.setOnAction(_ -> workspace.show(decision.owner()));
    content.getChildren().add(link);
  }

  private void evidence(Evidence evidence) {
    Label said =
        words(
            evidence.date()
                + "  ·  "
                + workspace.language().text("evidence." + evidence.speaks())
                + "\n"
                + workspace.language().text(evidence.statement()),
            "evidence");
    Hyperlink link = new Hyperlink(evidence.link().toString());
    link.setWrapText(true);
    link.setOnAction(_ -> workspace.browse().accept(evidence.link()));
    content.getChildren().addAll(said, link);
  }

  private void heading(String key) {
    content.getChildren().add(words(workspace.language().text(key), "section-title"));
  }

  private void add(String text) {
    content.getChildren().add(words(text));
  }

  private static Label words(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
