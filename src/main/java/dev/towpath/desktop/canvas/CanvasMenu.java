package dev.towpath.desktop.canvas;

import dev.towpath.edit.Align;
import dev.towpath.edit.Edit;
import dev.towpath.model.Texts;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus that open on the canvas. */
final class CanvasMenu {
  private final CanvasView view;
  private final SelectionCommands commands;

  CanvasMenu(CanvasView view, SelectionCommands commands) {
    this.view = view;
    this.commands = commands;
  }

  /** What can be done with the selected figures and the canvas. */
  ContextMenu forSelection(Texts texts, int selected) {
    ContextMenu menu = new ContextMenu();
    menu.setId("canvas-menu");
    if (selected > 0) {
      menu.getItems()
          .addAll(
              item(texts, "rename", view::renameSelected, selected != 1),
              item(texts, "cut", view::cut, false),
              item(texts, "copy", view::copy, false));
    }
    menu.getItems().add(item(texts, "paste", view::paste, false));
    if (selected > 0) {
      menu.getItems()
          .addAll(
              item(texts, "duplicate", view::duplicate, false),
              item(texts, "delete", view::deleteSelection, false),
              new SeparatorMenuItem(),
              item(texts, "parent", commands::selectParent, false),
              align(texts, selected));
    }
    List<MenuItem> offers = view.offers();
    if (!offers.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().addAll(offers);
    }
    List<MenuItem> questions = view.questions();
    if (!questions.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().addAll(questions);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(texts, "insert", () -> view.openInsert(""), false),
            item(texts, "selectAll", view::selectAll, false),
            item(texts, "fit", view::fit, false));
    return menu;
  }

  /** What can be done with the selected line. */
  ContextMenu forLine(Texts texts) {
    ContextMenu menu = new ContextMenu();
    menu.setId("canvas-menu");
    menu.getItems()
        .addAll(
            item(texts, "removeLine", view::deleteSelection, false),
            new SeparatorMenuItem(),
            item(texts, "fit", view::fit, false));
    return menu;
  }

  private Menu align(Texts texts, int selected) {
    Menu menu = new Menu(texts.text("canvas", "menu.align"));
    menu.setDisable(selected < 2);
    for (Align.Line line : Align.Line.values()) {
      MenuItem item = new MenuItem(texts.text("canvas", "align." + line));
      item.setOnAction(_ -> view.align(line));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static MenuItem item(Texts texts, String key, Runnable action, boolean disabled) {
    MenuItem item = new MenuItem(texts.text("canvas", "menu." + key));
    item.setId("menu-" + key);
    item.setDisable(disabled);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /** The edits that a gesture may mean. */
  ContextMenu forEdits(Texts texts, List<Edit> edits, java.util.function.Consumer<Edit> chosen) {
    ContextMenu menu = new ContextMenu();
    menu.setId("edit-menu");
    for (Edit edit : edits) {
      MenuItem item = new MenuItem(texts.text(edit.label()));
      item.setOnAction(_ -> chosen.accept(edit));
      menu.getItems().add(item);
    }
    return menu;
  }
}
