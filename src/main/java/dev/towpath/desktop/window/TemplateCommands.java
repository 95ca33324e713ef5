package dev.towpath.desktop.window;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.template.ImportReportDialog;
import dev.towpath.desktop.template.KeepLayout;
import dev.towpath.desktop.template.NestedTemplates;
import dev.towpath.desktop.template.TemplateModel;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What can be done with a template beside editing it. */
final class TemplateCommands {
  private static final String PANEL = "template";

  private TemplateCommands() {}

  /** Whether templates show their text, from one start to the next. */
  static BooleanProperty shown(Workspace workspace) {
    BooleanProperty shown = new SimpleBooleanProperty(workspace.settings().now().shows(PANEL));
    shown.addListener((_, _, on) -> workspace.settings().update(p -> p.withPanel(PANEL, on)));
    return shown;
  }

  static void addTo(
      Commands commands,
      Workspace workspace,
      Dialogs dialogs,
      TemplateModel model,
      NestedTemplates nested,
      BooleanProperty shown) {
    var design = workspace.editor().designProperty();
    commands.addSwitch("view.template", "mdi2c-code-braces", "", shown);
    commands.add(
        "file.report",
        "mdi2c-clipboard-text-outline",
        "",
        Bindings.createBooleanBinding(() -> TemplateDesign.isTemplate(design.get()), design),
        () -> ImportReportDialog.show(workspace, dialogs, model));
    commands.add(
        "file.layout",
        "mdi2c-content-save-move-outline",
        "",
        Bindings.createBooleanBinding(
            () ->
                TemplateDesign.isTemplate(design.get())
                    && !TemplateDesign.keepsLayout(design.get()),
            design),
        () -> workspace.editor().apply(new KeepLayout()));
    commands.add("file.nested", "mdi2f-file-link-outline", "", nested.selected(), nested::open);
    workspace.surface().offer(commands.get("file.nested"));
  }
}
