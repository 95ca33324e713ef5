package dev.towpath.desktop.command;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;

/** The commands in use all day, as icons. */
public final class ToolBarView extends ToolBar {
  /** Shows the commands of these ids. */
  public ToolBarView(Commands commands, List<String> ids) {
    getStyleClass().add("main-tool-bar");
    ids.forEach(id ->
        getItems()
            .add(
                id.equals(MenuItems.SEPARATOR)
                    ? new Separator(Orientation.VERTICAL)
                    : button(commands.get(id))));
  }

  /** A button for a command: its icon, with text and key in the tooltip. */
  public static ButtonBase button(Command command) {
    ButtonBase button =
        command
            .selected()
            .<ButtonBase>map(on -> {
              ToggleButton toggle = new ToggleButton();
              toggle.selectedProperty().bindBidirectional(on);
              return toggle;
            })
            .orElseGet(Button::new);
    button.setId("tool-" + command.id());
    button.getStyleClass().addAll("button-icon", "flat");
    button.setGraphic(Icons.of(command.icon()));
    button.disableProperty().bind(Bindings.not(command.enabled()));
    button.setFocusTraversable(true);
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(Bindings.createStringBinding(() -> tip(command), command.text()));
    button.setTooltip(tooltip);
    button.accessibleTextProperty().bind(tooltip.textProperty());
    if (command.selected().isEmpty()) {
      button.setOnAction(_ -> command.action().run());
    }
    return button;
  }

  private static String tip(Command command) {
    String text = command.plainText();
    return command.keys().isEmpty()
        ? text
        : text + " (" + command.keys().getFirst().getDisplayText() + ")";
  }
}
