package dev.towpath.desktop.canvas;

import dev.towpath.desktop.Asking;
import dev.towpath.desktop.Editor;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.WhatIf;
import dev.towpath.proof.WhoCan;
import dev.towpath.proof.ZonesOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The questions about what is selected that a menu on the canvas offers. */
record AskMenu(Editor editor, Texts texts) {

  /** The items; none where there is nothing to ask. */
  List<MenuItem> items(Set<ResourceId> selection) {
    List<MenuItem> items = new ArrayList<>();
    if (!selection.isEmpty()) {
      items.add(item("off", () -> suppose(new Supposition.Off(selection))));
    }
    zones().ifPresent(items::add);
    Optional<ResourceId> one =
        selection.size() == 1 ? Optional.of(selection.iterator().next()) : Optional.empty();
    one.flatMap(this::stages).ifPresent(items::add);
    one.filter(id -> WhoCan.isTarget(design(), id))
        .map(id -> item("reach", () -> editor.asking().ask(new Asking.Question.Reach(id))))
        .ifPresent(items::add);
    one.filter(id -> WhoCan.isSource(design(), id))
        .map(id -> item("from", () -> editor.asking().ask(new Asking.Question.From(id))))
        .ifPresent(items::add);
    return items;
  }

  private Design design() {
    return editor.design();
  }

  private void suppose(Supposition supposition) {
    editor.asking().suppose(supposition);
  }

  private Optional<Menu> zones() {
    List<MenuItem> zones =
        ZonesOf.all(design().topology()).stream()
            .map(zone -> named(zone, () -> suppose(new Supposition.ZoneLost(zone))))
            .toList();
    return menu("zone", zones);
  }

  /** How far a bucket's policy is applied. */
  private Optional<Menu> stages(ResourceId id) {
    Optional<Resource> resource = design().topology().get(id);
    return resource
        .filter(Bucket.class::isInstance)
        .flatMap(b -> design().topology().referrers(id, BucketPolicy.class).findFirst())
        .flatMap(policy ->
            menu(
                "stage",
                IntStream.range(0, WhatIf.stagesOf(policy))
                    .mapToObj(applied ->
                        named(
                            texts.text(
                                "canvas", "menu.ask.stage." + (applied == 0 ? 0 : "n"), applied),
                            () -> suppose(new Supposition.Stage(policy.id(), applied))))
                    .toList()));
  }

  private Optional<Menu> menu(String key, List<MenuItem> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Menu menu = new Menu(texts.text("canvas", "menu.ask." + key));
    menu.setId("menu-ask-" + key);
    menu.getItems().setAll(items);
    return Optional.of(menu);
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = named(texts.text("canvas", "menu.ask." + key), action);
    item.setId("menu-ask-" + key);
    return item;
  }

  private static MenuItem named(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
