package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Command;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.desktop.palette.KindIcon;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many of which kind are selected, and what can be done with all of them. */
final class SelectionSummary extends VBox {
  private static final List<String> ACTIONS =
      List.of(
          "arrange.left",
          "arrange.center",
          "arrange.right",
          "arrange.top",
          "arrange.middle",
          "arrange.bottom",
          "arrange.across",
          "arrange.down",
          "edit.copy",
          "edit.duplicate",
          "edit.delete");

  SelectionSummary(Workspace workspace, Commands commands, Set<ResourceId> selection) {
    getStyleClass().add("inspector-content");
    Label title = new Label(workspace.language().text("inspector.many", selection.size()));
    title.getStyleClass().add("inspector-title");
    getChildren().add(title);
    Map<String, List<KindDeclaration>> kinds =
        selection.stream()
            .flatMap(id -> workspace.editor().design().topology().get(id).stream())
            .map(Kinds::of)
            .collect(
                Collectors.groupingBy(
                    kind -> KindTexts.name(workspace.language().texts(), kind),
                    TreeMap::new,
                    Collectors.toList()));
    kinds.forEach((name, all) -> getChildren().add(row(name, all)));
    FlowPane actions = new FlowPane();
    actions.getStyleClass().add("actions");
    ACTIONS.stream()
        .filter(commands::has)
        .map(commands::get)
        .map(SelectionSummary::button)
        .forEach(actions.getChildren()::add);
    getChildren().add(actions);
  }

  private static HBox row(String name, List<KindDeclaration> all) {
    HBox row = new HBox(new KindIcon(all.getFirst(), 20), new Label(all.size() + " × " + name));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("field-line");
    return row;
  }

  private static Button button(Command command) {
    Button button = new Button(command.plainText());
    if (!command.icon().isEmpty()) {
      button.setGraphic(Icons.of(command.icon()));
    }
    button.getStyleClass().add("small");
    button.setOnAction(_ -> command.run());
    return button;
  }
}
