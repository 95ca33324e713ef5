package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The dialogs take what is right and say what is not. */
class DialogsTest extends WindowTest {
  private static final String KEY = "aws.accessKeyId";
  private static final String SECRET = "aws.secretAccessKey";

  /** Begins a command whose dialog waits for an answer. */
  private void begin(String command, FxRobot robot, String waitForId) throws Exception {
    Platform.runLater(() -> window.commands().get(command).run());
    waitFor(() -> robot.lookup(waitForId).tryQuery().isPresent());
  }

  private static void type(FxRobot robot, String id, String text) throws Exception {
    onFx(() -> {
      robot.lookup(id).queryAs(TextField.class).setText(text);
      return true;
    });
  }

  private static Button button(FxRobot robot, String text) {
    return robot
        .lookup((javafx.scene.Node n) -> n instanceof Button b && text.equals(b.getText()))
        .queryAs(Button.class);
  }

  private static void press(FxRobot robot, String text) throws Exception {
    Platform.runLater(button(robot, text)::fire);
    waitFor(() -> true);
  }

  @Test
  void designSettingsChangeNameAccountAndRegionInOneStep(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    begin("file.settings", robot, "#settings-name");
    type(robot, "#settings-account", "12");
    assertThat(button(robot, "Apply").isDisabled()).isTrue();
    type(robot, "#settings-account", "210987654321");
    type(robot, "#settings-name", "Osaka");
    onFx(() -> {
      robot
          .lookup("#settings-region")
          .<ComboBox<String>>query()
          .getEditor()
          .setText("ap-northeast-3");
      return true;
    });
    press(robot, "Apply");
    waitFor(() -> editor().design().name().equals("Osaka"));
    assertThat(editor().design().home().account()).isEqualTo("210987654321");
    assertThat(editor().design().home().region()).isEqualTo("ap-northeast-3");
    run("edit.undo");
    assertThat(editor().design().name()).isEqualTo(TwoSubnets.design().name());
  }

  @Test
  void theShortcutsWindowListsEveryKeyOfACommand(FxRobot robot) throws Exception {
    begin("help.shortcuts", robot, "#shortcuts");
    Set<String> shown =
        robot.lookup("#shortcuts .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .collect(Collectors.toSet());
    List<String> keys =
        window.commands().all().stream()
            .flatMap(command -> command.keys().stream().limit(1))
            .map(key -> key.getDisplayText())
            .toList();
    assertThat(keys).allMatch(key -> shown.stream().anyMatch(text -> text.contains(key)));
    robot.type(KeyCode.ESCAPE);
    waitFor(() -> robot.lookup("#shortcuts").tryQuery().isEmpty());
  }

  @Test
  void aScanIsNotStartedWithWhatCannotBeRight(FxRobot robot) throws Exception {
    begin("file.scan", robot, "#scan-endpoint");
    assertThat(button(robot, "Scan").isDisabled()).isFalse();
    type(robot, "#scan-endpoint", "ftp://somewhere");
    assertThat(button(robot, "Scan").isDisabled()).isTrue();
    assertThat(robot.lookup("#scan-error").queryAs(Label.class).getText()).contains("ftp://");
    type(robot, "#scan-endpoint", "");
    onFx(() -> {
      robot.lookup("#scan-region").<ComboBox<String>>query().getEditor().setText("Tokyo");
      return true;
    });
    assertThat(button(robot, "Scan").isDisabled()).isTrue();
    assertThat(robot.lookup("#scan-error").queryAs(Label.class).getText()).contains("Tokyo");
    robot.type(KeyCode.ESCAPE);
    waitFor(() -> robot.lookup("#scan-endpoint").tryQuery().isEmpty());
    assertThat(window.documents().openProperty().get()).isFalse();
  }

  @Test
  void aScanThatNobodyAnswersSaysSoAndListsEveryCall(FxRobot robot) throws Exception {
    System.setProperty(KEY, "test");
    System.setProperty(SECRET, "test");
    try {
      begin("file.scan", robot, "#scan-endpoint");
      type(robot, "#scan-endpoint", "http://127.0.0.1:1");
      press(robot, "Scan");
      waitFor(() -> robot.lookup("#scan-misses").tryQuery().isPresent());
      assertThat(robot.lookup("#dialog-text").queryAs(Label.class).getText())
          .contains("Nothing could be read");
      assertThat(robot.lookup("#scan-misses").queryAs(TableView.class).getItems()).isNotEmpty();
      robot.type(KeyCode.ESCAPE);
      waitFor(() -> robot.lookup("#scan-misses").tryQuery().isEmpty());
      assertThat(window.documents().openProperty().get()).isFalse();
    } finally {
      System.clearProperty(KEY);
      System.clearProperty(SECRET);
    }
  }
}
