package dev.towpath.desktop.window;

import static dev.towpath.desktop.command.MenuItems.SEPARATOR;

import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.command.MenuItems;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.palette.KindIcon;
import dev.towpath.desktop.palette.Shelves;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The menus: which command stands where. */
public final class MenuBarView extends MenuBar {
  private final Language language;
  private final Commands commands;

  /** Menus of the commands; the recent files' menu is filled by who knows them. */
  public MenuBarView(Language language, Commands commands, Menu recent) {
    this.language = language;
    this.commands = commands;
    setId("menu-bar");
    recent.textProperty().bind(language.of("menu.recent"));
    recent.setId("menu-recent");
    Menu file = menu("file", List.of("file.new", "file.open"));
    file.getItems().add(recent);
    MenuItems.fill(
        file, commands, List.of(SEPARATOR, "file.save", "file.saveAs", "file.close", SEPARATOR));
    file.getItems().add(export());
    MenuItems.fill(
        file,
        commands,
        List.of(
            "file.scan",
            "file.import",
            "file.misses",
            SEPARATOR,
            "file.share",
            SEPARATOR,
            "file.settings",
            "file.report",
            "file.layout",
            "file.nested",
            SEPARATOR,
            "file.exit"));
    getMenus()
        .addAll(
            file,
            menu(
                "edit",
                List.of(
                    "edit.undo",
                    "edit.redo",
                    SEPARATOR,
                    "edit.cut",
                    "edit.copy",
                    "edit.paste",
                    "edit.duplicate",
                    "edit.delete",
                    SEPARATOR,
                    "edit.selectAll",
                    "edit.selectNone",
                    "edit.selectContents",
                    SEPARATOR,
                    "edit.rename",
                    "edit.find",
                    SEPARATOR,
                    "edit.fix",
                    "edit.nextFinding",
                    "edit.previousFinding")),
            view(),
            insert(),
            menu(
                "arrange",
                List.of(
                    "arrange.left",
                    "arrange.center",
                    "arrange.right",
                    SEPARATOR,
                    "arrange.top",
                    "arrange.middle",
                    "arrange.bottom",
                    SEPARATOR,
                    "arrange.across",
                    "arrange.down",
                    SEPARATOR,
                    "arrange.auto")),
            menu("ask", List.of("ask.off", "ask.end", SEPARATOR, "ask.reach", "ask.from")),
            menu(
                "review",
                List.of("review.scan", "review.saved", "review.file", SEPARATOR, "review.end")),
            menu("help", List.of("help.commands", "help.shortcuts", SEPARATOR, "help.about")));
  }

  private Menu menu(String name, List<String> ids) {
    Menu menu = new Menu();
    menu.setId("menu-" + name);
    menu.textProperty().bind(language.of("menu." + name));
    MenuItems.fill(menu, commands, ids);
    return menu;
  }

  private Menu export() {
    return menu(
        "export",
        List.of(
            "export.yaml",
            "export.json",
            "export.terraform",
            "export.bucketPolicy",
            "export.endpointPolicy",
            SEPARATOR,
            "export.repeat"));
  }

  private Menu view() {
    Menu view =
        menu(
            "view",
            List.of(
                "view.zoomIn",
                "view.zoomOut",
                "view.actualSize",
                "view.fit",
                "view.reveal",
                SEPARATOR,
                "view.palette",
                "view.inspector",
                "view.problems",
                "view.template",
                "view.costs",
                SEPARATOR,
                "view.hideDefaults",
                "view.overview",
                "view.onlyVpc",
                "view.allVpcs",
                SEPARATOR,
                "view.legend",
                "view.minimap",
                SEPARATOR,
                "view.dark"));
    view.getItems().add(menu("language", List.of("view.english", "view.japanese")));
    return view;
  }

  private Menu insert() {
    Menu insert = menu("insert", List.of());
    for (String shelf : Shelves.NAMES) {
      Menu menu = new Menu();
      menu.textProperty().bind(language.of("shelf." + shelf));
      Shelves.kinds(shelf)
          .forEach(kind -> {
            MenuItem item = new MenuItem();
            item.setId("menu-insert." + kind.name());
            item.setMnemonicParsing(false);
            item.setGraphic(new KindIcon(kind, 16));
            item.textProperty()
                .bind(
                    Bindings.createStringBinding(
                        () -> KindTexts.name(language.texts(), kind), language.textsProperty()));
            item.setOnAction(_ -> commands.get("insert." + kind.name()).run());
            menu.getItems().add(item);
          });
      insert.getItems().add(menu);
    }
    return insert;
  }
}
