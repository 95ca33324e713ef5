package dev.towpath.desktop.window;

import static dev.towpath.desktop.command.MenuItems.SEPARATOR;

import dev.towpath.desktop.Editor;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.command.QuickOpen;
import dev.towpath.desktop.command.ToolBarView;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.desktop.files.DesignStore;
import dev.towpath.desktop.files.Documents;
import dev.towpath.desktop.files.Exports;
import dev.towpath.desktop.files.FileDialogs;
import dev.towpath.desktop.files.Keeper;
import dev.towpath.desktop.files.NativeFileDialogs;
import dev.towpath.desktop.files.ShareDesign;
import dev.towpath.desktop.inspector.InspectorView;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.palette.ModelTree;
import dev.towpath.desktop.palette.PaletteView;
import dev.towpath.desktop.problems.ProblemsView;
import dev.towpath.desktop.review.Review;
import dev.towpath.desktop.review.ReviewCommands;
import dev.towpath.desktop.review.ReviewView;
import dev.towpath.desktop.scan.AccountScan;
import dev.towpath.desktop.scan.SavedImport;
import dev.towpath.desktop.settings.Folders;
import dev.towpath.desktop.settings.Settings;
import dev.towpath.desktop.start.StartPage;
import dev.towpath.desktop.template.NestedTemplates;
import dev.towpath.desktop.template.TemplateModel;
import dev.towpath.desktop.template.TemplatePane;
import dev.towpath.desktop.template.TemplateSplit;
import dev.towpath.desktop.template.ValuesView;
import dev.towpath.document.Recovery;
import dev.towpath.model.Design;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window: puts its parts together and keeps them. */
public final class MainWindow {
  private static final List<String> TOOLS =
      List.of(
          "file.new",
          "file.open",
          "file.save",
          SEPARATOR,
          "edit.undo",
          "edit.redo",
          "edit.delete",
          SEPARATOR,
          "view.zoomOut",
          "view.zoomIn",
          "view.fit",
          SEPARATOR,
          "arrange.auto",
          "edit.fix",
          "export.yaml",
          "export.repeat",
          SEPARATOR,
          "view.palette",
          "view.problems",
          "view.inspector",
          SEPARATOR,
          "help.commands",
          "view.dark");

  /** How far a further window stands from the one that it was opened from, in pixels. */
  private static final double ASIDE = 32;

  private final Stage stage;
  private final Folders folders;
  private final DesignStore store;
  private final Consumer<URI> browse;
  private final Settings settings;
  private final Workspace workspace;
  private final Commands commands;
  private final Panels panels;
  private final Dialogs dialogs;
  private final Documents documents;
  private final StartPage startPage;
  private final Keeper keeper;
  private final QuickOpen quickOpen;
  private final PaletteView palette;
  private final RecentMenu recent;
  private final TemplateModel templates;
  private final BooleanProperty templateShown;
  private final SavedImport saved;

  /** Builds the window on a stage. */
  public MainWindow(
      Stage stage, Folders folders, FileDialogs files, DesignStore store, Consumer<URI> browse) {
    this(stage, folders, new Settings(folders), files, store, browse);
  }

  private MainWindow(
      Stage stage,
      Folders folders,
      Settings settings,
      FileDialogs files,
      DesignStore store,
      Consumer<URI> browse) {
    this.stage = stage;
    this.folders = folders;
    this.settings = settings;
    this.store = store;
    this.browse = browse;
    Language language = new Language(settings.now().language());
    Editor editor = new Editor(Design.empty(language.text("document.untitled")));
    CanvasSurface surface = new CanvasSurface(editor, language, settings);
    workspace = new Workspace(editor, language, settings, surface, browse);
    surface.onHop(workspace::show);
    templates = new TemplateModel(editor);
    templateShown = TemplateCommands.shown(workspace);
    commands = new Commands(language);
    dialogs = new Dialogs(stage, language);
    documents = new Documents(workspace, dialogs, files, store);
    Path recovery = folders.state().resolve("recovery");
    keeper = new Keeper(workspace, documents, recovery);
    quickOpen = new QuickOpen(language);
    palette = new PaletteView(workspace);
    ProblemsView problems = new ProblemsView(workspace);
    panels =
        new Panels(settings, left(), canvas(), problems, new InspectorView(workspace, commands));
    AccountScan scan = new AccountScan(workspace, documents, dialogs, files);
    startPage =
        new StartPage(
            language, new StartSections(workspace, documents, scan, new Recovery(recovery))::all);
    recent = new RecentMenu(workspace, documents);
    addCommands(
        problems,
        new Exports(workspace, dialogs, files),
        new NestedTemplates(workspace, documents, dialogs, files, this::openBeside));
    saved = new SavedImport(workspace, documents, dialogs, files);
    MissesTab misses = new MissesTab(workspace, problems, () -> panels.problemsShown().set(true));
    ScanCommands.addTo(commands, scan, saved, misses);
    addReview(problems, scan, files, store);
    Scene scene = new Scene(new StackPane(root(), quickOpen));
    Theme.dress(scene);
    settings.preferencesProperty().subscribe(now -> Theme.use(scene, now.dark()));
    commands.installIn(scene);
    FileDrop.accept(scene, documents::open);
    stage.setScene(scene);
    stage.titleProperty().bind(documents.title());
    stage
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (focused) {
            documents.lookOutside();
          }
        });
    stage.setOnHidden(_ -> keeper.stop());
    stage.setOnCloseRequest(event -> {
      event.consume();
      exit();
    });
  }

  private void openBeside(Path file, UnaryOperator<Design> change) {
    another().documents().open(file, change);
  }

  private void addCommands(ProblemsView problems, Exports exports, NestedTemplates nested) {
    FileCommands.addTo(commands, workspace, documents, exports, dialogs, this::exit);
    EditCommands.addTo(commands, workspace);
    FindCommands.addTo(commands, workspace, quickOpen, palette.search(), dialogs);
    ProblemCommands.addTo(commands, workspace, problems, panels.problemsShown());
    AskCommands.addTo(commands, workspace);
    ViewCommands.addTo(commands, workspace);
    ViewCommands.addPanels(commands, panels);
    ArrangeCommands.addTo(commands, workspace);
    TemplateCommands.addTo(commands, workspace, dialogs, templates, nested, templateShown);
  }

  private void addReview(
      ProblemsView problems, AccountScan scan, FileDialogs files, DesignStore store) {
    Review review = new Review(workspace.editor());
    Tab tab = tab("tab.review", new Region());
    tab.setId("tab.review");
    ReviewCommands compare =
        new ReviewCommands(
            workspace,
            review,
            () -> {
              panels.problemsShown().set(true);
              problems.bring(tab.getContent());
            },
            files,
            store,
            dialogs);
    compare.addTo(commands, documents, scan);
    documents.setCompare(compare::compareWith);
    commands.add(
        "file.share",
        "mdi2i-incognito",
        "",
        documents.openProperty(),
        new ShareDesign(workspace, dialogs, files, store)::ask);
    tab.setContent(new ReviewView(workspace, review, commands));
    problems.add(tab);
  }

  private BorderPane root() {
    StackPane center = new StackPane(panels, startPage);
    documents
        .openProperty()
        .subscribe(open -> {
          panels.setVisible(open);
          startPage.setVisible(!open);
          startPage.refresh();
        });
    BorderPane root = new BorderPane(center);
    root.getStyleClass().add("main-window");
    root.setTop(
        new VBox(
            new MenuBarView(workspace.language(), commands, recent.menu()),
            new ToolBarView(commands, TOOLS)));
    root.setBottom(new StatusBarView(workspace, commands));
    return root;
  }

  private Node canvas() {
    WhatIfBanner banner = new WhatIfBanner(workspace);
    StackPane.setAlignment(banner, Pos.TOP_CENTER);
    RefusalBanner refusal = new RefusalBanner(workspace);
    StackPane.setAlignment(refusal, Pos.BOTTOM_CENTER);
    StackPane canvas = new StackPane(workspace.surface().node(), banner, refusal);
    TemplatePane pane = new TemplatePane(workspace, templates);
    return new TemplateSplit(canvas, pane, templates, templateShown);
  }

  private TabPane left() {
    TabPane tabs =
        new TabPane(
            tab("tab.palette", palette),
            tab("tab.model", new ModelTree(workspace)),
            tab("tab.values", new ValuesView(workspace, templates)));
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
    panels.place();
  }

  /** What its parts share. */
  public Workspace workspace() {
    return workspace;
  }

  /** Everything that can be done in it. */
  public Commands commands() {
    return commands;
  }

  /** The document that it shows. */
  public Documents documents() {
    return documents;
  }

  /** Opens a design, or a folder or archive of saved answers. */
  public void open(Path file) {
    if (SavedImport.isPlace(file)) {
      saved.open(file);
    } else {
      documents.open(file);
    }
  }

  /** Shows another window of the program, beside this one. */
  public MainWindow another() {
    Stage beside = new Stage();
    MainWindow window =
        new MainWindow(beside, folders, settings, new NativeFileDialogs(beside), store, browse);
    window.show();
    beside.setX(stage.getX() + ASIDE);
    beside.setY(stage.getY() + ASIDE);
    return window;
  }

  /** Tells the user that the program made a mistake; the design stays open. */
  public void tellOf(Throwable problem) {
    dialogs.problem(
        workspace.language().text("calamity.what"),
        workspace.language().text("calamity.more", String.valueOf(problem.getMessage())));
  }

  private void exit() {
    documents.leaving(() -> {
      panels.remember();
      WindowPlace.remember(stage, settings);
      keeper.close();
      stage.hide();
    });
  }
}
