package dev.towpath.desktop.window;

import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.edit.Align;
import dev.towpath.edit.Distribute;
import dev.towpath.model.Design;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Bringing figures into line, and laying out everything anew. */
final class ArrangeCommands {
  private static final Map<Align.Line, String> ICONS =
      Map.of(
          Align.Line.LEFT, "mdi2a-align-horizontal-left",
          Align.Line.CENTER, "mdi2a-align-horizontal-center",
          Align.Line.RIGHT, "mdi2a-align-horizontal-right",
          Align.Line.TOP, "mdi2a-align-vertical-top",
          Align.Line.MIDDLE, "mdi2a-align-vertical-center",
          Align.Line.BOTTOM, "mdi2a-align-vertical-bottom");

  private ArrangeCommands() {}

  static void addTo(Commands commands, Workspace workspace) {
    var selection = workspace.editor().selectionProperty();
    BooleanBinding several =
        Bindings.createBooleanBinding(() -> selection.get().size() > 1, selection);
    for (Align.Line line : Align.Line.values()) {
      commands.add(
          "arrange." + line.name().toLowerCase(java.util.Locale.ROOT),
          ICONS.getOrDefault(line, ""),
          "",
          several,
          () -> workspace.surface().align(line));
    }
    commands.add(
        "arrange.across",
        "mdi2a-arrow-expand-horizontal",
        "",
        several,
        () ->
            workspace
                .editor()
                .apply(new Distribute(selection.get(), Distribute.Direction.HORIZONTAL)));
    commands.add(
        "arrange.down",
        "mdi2a-arrow-expand-vertical",
        "",
        several,
        () ->
            workspace
                .editor()
                .apply(new Distribute(selection.get(), Distribute.Direction.VERTICAL)));
    commands.add("arrange.auto", "mdi2s-sitemap-outline", "", () -> arrange(workspace));
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
