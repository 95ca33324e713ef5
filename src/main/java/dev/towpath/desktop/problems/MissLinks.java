package dev.towpath.desktop.problems;

import dev.towpath.account.Unanswered;
import dev.towpath.desktop.Workspace;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.network.Hop;
import dev.towpath.proof.PolicyDecision;
import dev.towpath.proof.Proof;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Leads from a verdict that is unknown to the calls whose answers would have told. */
final class MissLinks extends VBox {
  private static final int MOST = 4;
  private final Workspace workspace;

  MissLinks(Workspace workspace, Proof proof) {
    this.workspace = workspace;
    setId("miss-links");
    Design design = workspace.editor().design();
    List<Unanswered> all = Unanswered.of(design);
    Set<ResourceId> touched = touched(proof);
    List<Unanswered> meant =
        all.stream()
            .filter(one -> one.leavesUnknown(design).stream().anyMatch(touched::contains))
            .limit(MOST)
            .toList();
    meant.forEach(this::add);
    if (meant.isEmpty() && !all.isEmpty()) {
      add(workspace.language().text("flows.missesAny", all.size()), all.getFirst());
    }
  }

  private static Set<ResourceId> touched(Proof proof) {
    Set<ResourceId> ids = new HashSet<>();
    ids.add(proof.flow().owner());
    proof
        .path()
        .ifPresent(path -> {
          for (Hop hop : path.hops()) {
            ids.add(hop.component());
            hop.rule().ifPresent(ids::add);
          }
        });
    proof.decisions().stream().map(PolicyDecision::owner).forEach(ids::add);
    return ids;
  }

  private void add(Unanswered one) {
    String words =
        workspace
            .language()
            .text("flows.miss", one.miss().operation(), one.miss().code(), one.miss().unknown());
    add(words, one);
  }

  private void add(String words, Unanswered one) {
    Hyperlink link = new Hyperlink(words);
    link.setWrapText(true);
    link.getStyleClass().add("miss-link");
    link.setOnAction(_ -> {
      // the same call may be asked for twice in a row
      workspace.unanswered().set(Optional.empty());
      workspace.unanswered().set(Optional.of(one));
    });
    getChildren().add(link);
  }
}
