package dev.towpath.desktop.problems;

import dev.towpath.check.Analysis;
import dev.towpath.desktop.Editor;
import dev.towpath.desktop.Workspace;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** What an empty table of the analysis says: that there is nothing, but only once that is known. */
final class NothingListed extends Label {
  NothingListed(Workspace workspace, String key) {
    Editor editor = workspace.editor();
    setWrapText(true);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    workspace
                        .language()
                        .text(isOf(editor.analysisProperty().get(), editor) ? key : "analysing"),
                editor.analysisProperty(),
                editor.designProperty(),
                workspace.language().textsProperty()));
  }

  @SuppressWarnings("ReferenceEquality") // to compare two designs would walk both
  private static boolean isOf(Analysis analysis, Editor editor) {
    return analysis.design() == editor.design();
  }
}
