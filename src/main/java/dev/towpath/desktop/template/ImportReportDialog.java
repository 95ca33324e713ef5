package dev.towpath.desktop.template;

import dev.towpath.cloudformation.reading.ImportReport;
import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import java.util.Arrays;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** How a template was understood: counted above, listed below. */
public final class ImportReportDialog {
  private ImportReportDialog() {}

  /** Shows the report of the open document; nothing where it is no template. */
  public static void show(Workspace workspace, Dialogs dialogs, TemplateModel model) {
    model
        .shownProperty()
        .get()
        .ifPresent(shown -> show(workspace, dialogs, shown.source().report()));
  }

  private static void show(Workspace workspace, Dialogs dialogs, ImportReport report) {
    var language = workspace.language();
    VBox lines = new VBox();
    lines.getStyleClass().add("import-report");
    lines
        .getChildren()
        .add(
            words(
                language.text(
                    "report.counts",
                    report.known(),
                    report.other(),
                    report.leftOut(),
                    report.resolved(),
                    report.references(),
                    report.unresolved())));
    Arrays.stream(Remark.Kind.values()).forEach(kind -> add(kind, report, workspace, lines));
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setId("import-report");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("import-report-scroll");
    Dialog<Void> dialog = new Dialog<>();
    dialog.setTitle(language.text("app.name"));
    dialog.setHeaderText(language.text("report.title", workspace.editor().design().name()));
    dialog.getDialogPane().setContent(scroll);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(dialogs.button("dialog.close", ButtonData.CANCEL_CLOSE));
    dialogs.adopt(dialog);
    dialog.showAndWait();
  }

  private static void add(Remark.Kind kind, ImportReport report, Workspace workspace, VBox lines) {
    var remarks = report.remarks().stream().filter(r -> r.kind() == kind).toList();
    if (remarks.isEmpty()) {
      return;
    }
    Label heading = words(workspace.language().text("report." + kind.name(), remarks.size()));
    heading.getStyleClass().add("template-heading");
    lines.getChildren().add(heading);
    remarks.forEach(remark ->
        lines
            .getChildren()
            .add(words(remark.position() + "  " + workspace.language().text(remark.message()))));
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }
}
