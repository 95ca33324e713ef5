package dev.towpath.desktop.window;

import static dev.towpath.desktop.command.MenuItems.SEPARATOR;

import dev.towpath.desktop.Editor;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.command.ToolBarView;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.inspector.InspectorView;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.palette.ModelTree;
import dev.towpath.desktop.palette.PaletteView;
import dev.towpath.desktop.problems.ProblemsView;
import dev.towpath.desktop.settings.Folders;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.model.Design;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: puts its parts together and keeps them. */
public final class MainWindow {
  private static final List<String> TOOLS =
      List.of(
          "edit.undo",
          "edit.redo",
          SEPARATOR,
          "view.zoomOut",
          "view.zoomIn",
          "view.fit",
          SEPARATOR,
          "view.palette",
          "view.problems",
          "view.inspector",
          SEPARATOR,
          "view.dark");

  private final Stage stage;
  private final Settings settings;
  private final Workspace workspace;
  private final Commands commands;
  private final Panels panels;
  private final ProblemsView problems;
  private final Dialogs dialogs;

  /** Builds the window on a stage. */
  public MainWindow(Stage stage, Folders folders, FileDialogs files, Consumer<URI> browse) {
    this.stage = stage;
    settings = new Settings(folders);
    Language language = new Language(settings.now().language());
    Editor editor = new Editor(Design.empty(language.text("document.untitled")));
    workspace =
        new Workspace(
            editor, language, settings, new CanvasSurface(editor, language, settings), browse);
    commands = new Commands(language);
    dialogs = new Dialogs(stage, language);
    problems = new ProblemsView(workspace);
    panels =
        new Panels(
            settings,
            left(),
            workspace.surface().node(),
            problems,
            new InspectorView(workspace, commands));
    EditCommands.addTo(commands, workspace);
    ProblemCommands.addTo(commands, workspace, problems);
    ViewCommands.addTo(commands, workspace);
    ViewCommands.addPanels(commands, panels);
    Scene scene = new Scene(root());
    Theme.dress(scene);
    settings.preferencesProperty().subscribe(now -> Theme.use(scene, now.dark()));
    commands.installIn(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(language.of("app.name"));
    stage.setOnHiding(_ -> remember());
  }

  private BorderPane root() {
    BorderPane root = new BorderPane(panels);
    root.getStyleClass().add("main-window");
    root.setTop(
        new VBox(
            new MenuBarView(workspace.language(), commands, new Menu()),
            new ToolBarView(commands, TOOLS)));
    root.setBottom(new StatusBarView(workspace, commands));
    return root;
  }

  private TabPane left() {
    TabPane tabs =
        new TabPane(
            tab("tab.palette", new PaletteView(workspace)),
            tab("tab.model", new ModelTree(workspace)));
    tabs.setId("left-tabs");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    return tabs;
  }

  private Tab tab(String key, Node content) {
    Tab tab = new Tab();
    tab.textProperty().bind(workspace.language().of(key));
    tab.setContent(content);
    return tab;
  }

  /** Opens the window. */
  public void show() {
    WindowPlace.restore(stage, settings);
    stage.show();
  }

  /** What its parts share. */
  public Workspace workspace() {
    return workspace;
  }

  /** Everything that can be done in it. */
  public Commands commands() {
    return commands;
  }

  /** Opens a design. */
  public void open(Path file) {}

  /** Tells the user that the program made a mistake; the design stays open. */
  public void tellOf(Throwable problem) {
    dialogs.problem(
        workspace.language().text("calamity.what"),
        workspace.language().text("calamity.more", String.valueOf(problem.getMessage())));
  }

  private void remember() {
    panels.remember();
    WindowPlace.remember(stage, settings);
  }
}
