package dev.towpath.desktop.window;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Commands;
import dev.towpath.desktop.palette.Shelves;
import dev.towpath.edit.ChooseView;
import dev.towpath.model.Containment;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ViewChoice;
import dev.towpath.model.Vpc;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Zoom, panels, theme, language; and placing a figure of each kind. */
final class ViewCommands {
  private ViewCommands() {}

  static void addTo(Commands commands, Workspace workspace) {
    var surface = workspace.surface();
    commands.add(
        "view.zoomIn",
        "mdi2m-magnify-plus-outline",
        "Shortcut+Page_Up Shortcut+Add",
        surface::zoomIn);
    commands.add(
        "view.zoomOut",
        "mdi2m-magnify-minus-outline",
        "Shortcut+Page_Down Shortcut+Subtract",
        surface::zoomOut);
    commands.add("view.actualSize", "", "Shortcut+0", () -> surface.zoomTo(1));
    commands.add("view.fit", "mdi2f-fit-to-page-outline", "Shortcut+Shift+H", surface::fit);
    var selection = workspace.editor().selectionProperty();
    commands.add(
        "view.reveal",
        "mdi2c-crosshairs-gps",
        "",
        Bindings.createBooleanBinding(() -> selection.get().size() == 1, selection),
        () -> selection.get().forEach(surface::reveal));
    kept(commands, workspace, "legend", "mdi2m-map-legend", surface.legendShown());
    kept(commands, workspace, "minimap", "mdi2m-map-outline", surface.minimapShown());
    addFilters(commands, workspace);
    addSettings(commands, workspace);
    Shelves.NAMES.stream()
        .flatMap(Shelves::kinds)
        .forEach(kind ->
            commands.add(
                "insert." + kind.name(),
                InsertText.of(workspace.language(), kind),
                "",
                "",
                new SimpleBooleanProperty(true),
                () -> surface.startPlacing(kind, false)));
  }

  /** What of a large account is drawn; the design keeps it. */
  private static void addFilters(Commands commands, Workspace workspace) {
    var selection = workspace.editor().selectionProperty();
    commands.addSwitch(
        "view.hideDefaults",
        "mdi2f-filter-outline",
        "",
        chosen(workspace, ViewChoice::plain, ViewChoice::plain));
    commands.addSwitch(
        "view.overview",
        "mdi2v-view-grid-outline",
        "",
        chosen(workspace, ViewChoice::overview, ViewChoice::overview));
    commands.add(
        "view.onlyVpc",
        "mdi2f-filter",
        "",
        Bindings.createBooleanBinding(() -> vpc(workspace).isPresent(), selection),
        () -> only(workspace, vpc(workspace)));
    var design = workspace.editor().designProperty();
    commands.add(
        "view.allVpcs",
        "",
        "",
        Bindings.createBooleanBinding(() -> ViewChoice.of(design.get()).vpc().isPresent(), design),
        () -> only(workspace, Optional.empty()));
    workspace.surface().offer(commands.get("view.onlyVpc"));
    workspace.surface().offer(commands.get("view.allVpcs"));
  }

  /** One VPC alone is shown open: whoever asks for it wants to see inside. */
  private static void only(Workspace workspace, Optional<ResourceId> vpc) {
    ViewChoice now = ViewChoice.of(workspace.editor().design());
    workspace
        .editor()
        .apply(new ChooseView(now.only(vpc).overview(vpc.isEmpty() && now.overview())));
    workspace.surface().fit();
  }

  private static BooleanProperty chosen(
      Workspace workspace,
      Predicate<ViewChoice> is,
      BiFunction<ViewChoice, Boolean, ViewChoice> with) {
    var editor = workspace.editor();
    BooleanProperty on = new SimpleBooleanProperty();
    editor.designProperty().subscribe(design -> on.set(is.test(ViewChoice.of(design))));
    on.addListener((_, _, chosen) ->
        editor.apply(new ChooseView(with.apply(ViewChoice.of(editor.design()), chosen))));
    return on;
  }

  /** The VPC of the one selected resource. */
  private static Optional<ResourceId> vpc(Workspace workspace) {
    var topology = workspace.editor().design().topology();
    return workspace
        .editor()
        .selected()
        .flatMap(resource -> Containment.vpcAround(topology, resource))
        .map(Vpc::id);
  }

  static void addPanels(Commands commands, Panels panels) {
    commands.addSwitch(
        "view.palette", "mdi2d-dock-left", "Shortcut+Shift+K", panels.paletteShown());
    commands.addSwitch(
        "view.problems", "mdi2d-dock-bottom", "Shortcut+Shift+M", panels.problemsShown());
    commands.addSwitch("view.inspector", "mdi2d-dock-right", "F4", panels.inspectorShown());
  }

  /** A switch that stays as it is from one start to the next. */
  private static void kept(
      Commands commands, Workspace workspace, String name, String icon, BooleanProperty shown) {
    shown.set(workspace.settings().now().shows(name));
    shown.addListener((_, _, on) -> workspace.settings().update(p -> p.withPanel(name, on)));
    commands.addSwitch("view." + name, icon, "", shown);
  }

  private static void addSettings(Commands commands, Workspace workspace) {
    var settings = workspace.settings();
    BooleanProperty dark = new SimpleBooleanProperty(settings.now().dark());
    dark.addListener((_, _, on) -> settings.update(p -> p.withDark(on)));
    commands.addSwitch("view.dark", "mdi2t-theme-light-dark", "", dark);
    commands.addSwitch("view.english", "", "", language(workspace, Locale.ENGLISH));
    commands.addSwitch("view.japanese", "", "", language(workspace, Locale.JAPANESE));
  }

  /** A switch that is on while the language is in use; switching it off is not possible. */
  private static BooleanProperty language(Workspace workspace, Locale locale) {
    var language = workspace.language();
    BooleanProperty on = new SimpleBooleanProperty(language.texts().locale().equals(locale));
    on.addListener((_, _, chosen) -> {
      if (chosen) {
        language.use(locale);
        workspace.settings().update(p -> p.withLanguage(locale));
      } else if (language.texts().locale().equals(locale)) {
        on.set(true);
      }
    });
    language.textsProperty().addListener((_, _, texts) -> on.set(texts.locale().equals(locale)));
    return on;
  }
}
