package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.dialog.DesignSettingsDialog;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.Exports;
import dev.towpath.model.Design;
import javafx.beans.binding.Bindings;

/** Documents and exports. */
final class FileCommands {
  private FileCommands() {}

  static void addTo(
      Commands commands,
      Workspace workspace,
      Documents documents,
      Exports exports,
      Dialogs dialogs,
      Runnable exit) {
    var open = documents.openProperty();
    var language = workspace.language();
    commands.add(
        "file.new",
        "mdi2f-file-plus-outline",
        "Shortcut+N",
        () -> documents.begin(Design.empty(language.text("document.untitled"))));
    commands.add("file.open", "mdi2f-folder-open-outline", "Shortcut+O", documents::askAndOpen);
    commands.add(
        "file.save",
        "mdi2c-content-save-outline",
        "Shortcut+S",
        open,
        () -> documents.save(() -> {}));
    commands.add("file.saveAs", "", "Shortcut+Shift+S", open, () -> documents.saveAs(() -> {}));
    commands.add("file.close", "", "Shortcut+W", open, documents::close);
    commands.add("export.yaml", "mdi2e-export", "Shortcut+E", open, exports::yaml);
    commands.add("export.json", "", "", open, exports::json);
    commands.add("export.terraform", "", "", open, exports::terraform);
    commands.add("export.bucketPolicy", "", "", open, exports::bucketPolicy);
    commands.add("export.endpointPolicy", "", "", open, exports::endpointPolicy);
    commands.add(
        "export.repeat",
        "mdi2r-repeat",
        "Shortcut+Shift+E",
        Bindings.and(open, exports.repeatable()),
        exports::repeat);
    commands.add(
        "file.settings",
        "mdi2c-cog-outline",
        "",
        open,
        () ->
            DesignSettingsDialog.ask(language, dialogs, workspace.editor().design())
                .ifPresent(workspace.editor()::apply));
    commands.add("file.exit", "", "Shortcut+Q", exit);
  }
}
