package dev.towpath.desktop.problems;

import dev.towpath.check.Finding;
import dev.towpath.desktop.Asking;
import dev.towpath.desktop.Workspace;
import dev.towpath.proof.Proof;
import dev.towpath.proof.WhatIf;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Findings and flows below the canvas. */
public final class ProblemsView extends TabPane {
  private final Workspace workspace;
  private final FindingsView findings;
  private final FlowsView flows;
  private final CostsView costs;

  /** Follows the analysis. */
  public ProblemsView(Workspace workspace) {
    this.workspace = workspace;
    setId("problems");
    findings = new FindingsView(workspace, this::showFlow);
    flows = new FlowsView(workspace);
    setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
    getTabs().addAll(tab("tab.findings", findings, true), tab("tab.flows", flows, false));
    workspace.finding().addListener((_, _, finding) -> finding.ifPresent(f -> bring(findings)));
    workspace
        .editor()
        .shownProofProperty()
        .addListener((_, before, now) -> {
          if (before.isEmpty() && now.filter(this::isOfAnalysis).isPresent()) {
            bring(flows);
          }
        });
    var asking = workspace.editor().asking();
    Tab whatIf = tab("tab.whatIf", new WhatIfView(workspace), asking::endSupposing);
    costs = new CostsView(workspace);
    Tab ofCosts = new Tab();
    ofCosts.setId("tab.costs");
    ofCosts.setContent(costs);
    ofCosts.textProperty().bind(workspace.language().of("tab.costs"));
    add(ofCosts);
    Tab whoCan = tab("tab.whoCan", new WhoCanView(workspace), asking::endAsking);
    asking
        .whatIfProperty()
        .addListener((_, before, now) ->
            offer(
                whatIf,
                now.isPresent(),
                !before.map(WhatIf::supposition).equals(now.map(WhatIf::supposition))));
    asking
        .whoCanProperty()
        .addListener((_, before, now) ->
            offer(
                whoCan,
                now.isPresent(),
                !before.map(Asking.Answer::question).equals(now.map(Asking.Answer::question))));
  }

  private boolean isOfAnalysis(Proof proof) {
    return workspace.editor().analysisProperty().get().proofs().contains(proof);
  }

  /** A tab that is there as long as a question is asked; closing it ends the question. */
  private Tab tab(String key, Node content, Runnable end) {
    Tab tab = new Tab();
    tab.setId(key);
    tab.setContent(content);
    tab.setClosable(true);
    tab.textProperty().bind(workspace.language().of(key));
    tab.setOnClosed(_ -> end.run());
    return tab;
  }

  /** Shows a tab while there is an answer, and brings it up where that is to another question. */
  private void offer(Tab tab, boolean answered, boolean another) {
    if (!answered) {
      getTabs().remove(tab);
      workspace.editor().shownProofProperty().set(Optional.empty());
      return;
    }
    if (!getTabs().contains(tab)) {
      getTabs().add(tab);
    }
    if (another) {
      getSelectionModel().select(tab);
    }
  }

  private Tab tab(String key, Node content, boolean ofFindings) {
    Tab tab = new Tab();
    tab.setId(key);
    tab.setContent(content);
    tab.setClosable(false);
    var analysis = workspace.editor().analysisProperty();
    tab.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    workspace
                        .language()
                        .text(
                            key,
                            ofFindings
                                ? analysis.get().findings().size()
                                : analysis.get().proofs().size()),
                analysis,
                workspace.language().textsProperty()));
    return tab;
  }

  /** Adds a view of its own beside findings and flows. */
  public void add(Tab tab) {
    tab.setClosable(false);
    getTabs().add(tab);
  }

  /** Brings a view to the front. */
  public void bring(Node content) {
    getTabs().stream()
        .filter(tab -> tab.getContent() == content)
        .findFirst()
        .ifPresent(getSelectionModel()::select);
  }

  /** Brings up what the design costs. */
  public void showCosts() {
    bring(costs);
  }

  private void showFlow(String id) {
    workspace.editor().analysisProperty().get().proofs().stream()
        .filter(proof -> proof.flow().id().equals(id))
        .findFirst()
        .ifPresent(proof -> workspace.editor().shownProofProperty().set(Optional.of(proof)));
    bring(flows);
  }

  /** Puts the keyboard onto the fixes of the finding in view, or of what is selected. */
  public void openFixes() {
    if (workspace.finding().get().isEmpty()) {
      step(1);
    }
    bring(findings);
    findings.focusFixes();
  }

  /** Shows the next finding, or the one before. */
  public void step(int by) {
    List<Finding> all = workspace.editor().analysisProperty().get().findings();
    if (!all.isEmpty()) {
      int now = workspace.finding().get().map(all::indexOf).orElse(by > 0 ? -1 : 0);
      Finding next = all.get(Math.floorMod(now + by, all.size()));
      workspace.finding().set(Optional.of(next));
      workspace.show(next.resource());
    }
  }
}
