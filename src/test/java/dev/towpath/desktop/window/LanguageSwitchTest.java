package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import dev.towpath.edit.Rename;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/** The language changes while the window is open. */
class LanguageSwitchTest extends WindowTest {
  private static final List<String> ROOMS = List.of("desktop", "model", "check");

  @Test
  void noEnglishTextIsLeftAfterTheSwitchToJapanese() throws Exception {
    open(TwoSubnets.design());
    select(TwoSubnets.SECOND);
    run("edit.nextFinding");
    run("view.japanese");
    assertThat(onFx(this::shown)).isNotEmpty().doesNotContainAnyElementsOf(onlyEnglish());
  }

  @Test
  void theSwitchAndBackShowsWhatWasThere() throws Exception {
    open(TwoSubnets.design());
    select(TwoSubnets.TABLE);
    Set<String> before = onFx(this::shown);
    run("view.japanese");
    run("view.english");
    assertThat(onFx(this::shown)).isEqualTo(before);
  }

  @Test
  void selectionAndUndoSurvive() throws Exception {
    open(TwoSubnets.design());
    onFx(() -> {
      editor().apply(new Rename(TwoSubnets.VPC, "live"));
      return true;
    });
    select(TwoSubnets.FIRST);
    run("view.japanese");
    assertThat(editor().selectionProperty().get()).containsExactly(TwoSubnets.FIRST);
    run("edit.undo");
    assertThat(editor().design()).isEqualTo(TwoSubnets.design());
  }

  private Set<String> shown() {
    Set<String> texts = new LinkedHashSet<>();
    collect(stage.getScene().getRoot(), texts);
    return texts;
  }

  private static void collect(Node node, Set<String> texts) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      texts.add(labeled.getText());
    }
    if (node instanceof MenuBar bar) {
      bar.getMenus().forEach(menu -> collect(menu, texts));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  private static void collect(MenuItem item, Set<String> texts) {
    if (item.getText() != null) {
      texts.add(item.getText());
    }
    if (item instanceof Menu menu) {
      menu.getItems().forEach(child -> collect(child, texts));
    }
  }

  /** The English texts without arguments that read differently in Japanese. */
  private static List<String> onlyEnglish() {
    List<String> texts = new ArrayList<>();
    for (String room : ROOMS) {
      ResourceBundle english = bundle(room, Locale.ROOT);
      ResourceBundle japanese = bundle(room, Locale.JAPANESE);
      for (String key : english.keySet()) {
        String text = english.getString(key);
        if (!text.contains("{") && !text.equals(japanese.getString(key))) {
          texts.add(text);
        }
      }
    }
    // Names of resources and CloudFormation's own words look the same in both languages.
    texts.removeAll(List.of("First", "Second", "Table", "Vpc"));
    return texts;
  }

  private static ResourceBundle bundle(String room, Locale locale) {
    return ResourceBundle.getBundle(
        "dev.towpath." + room + ".texts",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
