package dev.towpath.desktop.window;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.edit.Align;
import dev.towpath.model.Design;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Bringing figures into line, and laying out everything anew. */
final class ArrangeCommands {
  private static final Map<Align.Way, String> ICONS =
      Map.of(
          Align.Way.LEFT, "mdi2a-align-horizontal-left",
          Align.Way.CENTER, "mdi2a-align-horizontal-center",
          Align.Way.RIGHT, "mdi2a-align-horizontal-right",
          Align.Way.TOP, "mdi2a-align-vertical-top",
          Align.Way.MIDDLE, "mdi2a-align-vertical-center",
          Align.Way.BOTTOM, "mdi2a-align-vertical-bottom",
          Align.Way.ACROSS, "mdi2a-arrow-expand-horizontal",
          Align.Way.DOWN, "mdi2a-arrow-expand-vertical");

  private ArrangeCommands() {}

  static void addTo(Commands commands, Workspace workspace) {
    var selection = workspace.editor().selectionProperty();
    BooleanBinding several = Bindings.createBooleanBinding(() -> selection.get().size() > 1, selection);
    for (Align.Way way : Align.Way.values()) {
      commands.add("arrange." + way.name().toLowerCase(java.util.Locale.ROOT), ICONS.getOrDefault(way, ""), "", several, () -> workspace.editor().apply(new Align(selection.get(), way)));
    }
    commands.add("arrange.auto", "mdi2a-auto-fix", "", () -> arrange(workspace));
  }

  private static void arrange(Workspace workspace) {
    Design design = workspace.editor().design();
    Background.run(
        () -> AutoLayout.arrange(design),
        arranged -> {
          if (workspace.editor().design() == design) {
            workspace.editor().apply(new TakeDiagram(arranged.diagram()));
            workspace.surface().fit();
          }
        });
  }
}
