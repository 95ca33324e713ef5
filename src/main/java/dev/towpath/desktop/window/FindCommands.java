package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.CommandEntries;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.command.QuickOpen;
import dev.towpath.desktop.command.ShortcutsDialog;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.desktop.palette.KindIcon;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import java.util.List;
import javafx.scene.control.TextField;

/** Finding resources, commands and keys. */
final class FindCommands {
  private FindCommands() {}

  static void addTo(
      Commands commands,
      Workspace workspace,
      QuickOpen quickOpen,
      TextField palette,
      Dialogs dialogs) {
    var language = workspace.language();
    commands.add(
        "edit.find",
        "mdi2m-magnify",
        "Shortcut+F",
        () -> quickOpen.open("find.prompt", () -> resources(workspace)));
    commands.add("edit.findKind", "", "Shortcut+K", palette::requestFocus);
    commands.add(
        "help.commands",
        "mdi2c-console",
        "Shortcut+Shift+P",
        () -> quickOpen.open("commands.prompt", () -> CommandEntries.of(language, commands)));
    commands.add(
        "help.shortcuts",
        "mdi2k-keyboard-outline",
        "F1",
        () -> ShortcutsDialog.show(language, commands, dialogs));
    commands.add(
        "help.about",
        "",
        "",
        () -> dialogs.news(language.text("app.name"), language.text("about", version())));
  }

  private static List<QuickOpen.Entry> resources(Workspace workspace) {
    return workspace.editor().design().topology().resources().stream()
        .map(r -> entry(workspace, r))
        .toList();
  }

  private static QuickOpen.Entry entry(Workspace workspace, Resource resource) {
    KindDeclaration kind = Kinds.of(resource);
    String detail = KindTexts.name(workspace.language().texts(), kind) + "  ·  " + resource.id();
    return new QuickOpen.Entry(
        Names.of(resource), detail, new KindIcon(kind, 16), () -> workspace.show(resource.id()));
  }

  private static String version() {
    String version = FindCommands.class.getPackage().getImplementationVersion();
    return version == null ? "–" : version;
  }
}
