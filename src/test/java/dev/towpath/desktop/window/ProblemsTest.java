package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Finding;
import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Findings lead to their resources, and their fixes are taken as one step. */
class ProblemsTest extends WindowTest {

  @Test
  void aDoubleClickSelectsTheResource(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    waitFor(() -> table(robot).getItems().size() > 0);
    onFx(() -> {
      table(robot).getSelectionModel().select(0);
      TableRow<?> row =
          robot.lookup("#findings-table .table-row-cell").<TableRow<?>>queryAll().iterator().next();
      row.fireEvent(clickedTwice());
      return true;
    });
    assertThat(editor().selectionProperty().get()).isEqualTo(Set.of(first().resource()));
  }

  @Test
  void enterDoesTheSame(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    onFx(() -> {
      table(robot).requestFocus();
      table(robot).getSelectionModel().select(0);
      return true;
    });
    robot.type(KeyCode.ENTER);
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor().selectionProperty().get()).isEqualTo(Set.of(first().resource()));
  }

  @Test
  void theFilterHidesWhatDoesNotMatch(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    onFx(() -> {
      robot.lookup("#findings-filter").queryAs(TextField.class).setText("no such words");
      return true;
    });
    assertThat(table(robot).getItems()).isEmpty();
  }

  @Test
  void aFocusedFixIsPreviewedAndTakenAsOneStep(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    run("edit.fix");
    assertThat(editor().previewProperty().get()).isEqualTo(Optional.of(first().fixes().getFirst()));
    robot.type(KeyCode.SPACE);
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    assertThat(editor().historyProperty().get().past()).hasSize(1);
    assertThat(editor().previewProperty().get()).isEmpty();
  }

  @Test
  void aFindingIsSuppressedWithAReasonAsOneStepAndShownAgain(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    waitFor(() -> !table(robot).getItems().isEmpty());
    int before = table(robot).getItems().size();
    onFx(() -> {
      table(robot).getSelectionModel().select(0);
      return true;
    });
    Finding suppressed = first();
    Platform.runLater(() -> menuItem(robot, 2).fire());
    waitFor(() -> robot.lookup("#suppress-reason").tryQuery().isPresent());
    onFx(() -> {
      robot.lookup("#suppress-reason").queryAs(TextArea.class).setText("as agreed");
      button(robot).fire();
      return true;
    });
    waitFor(() -> table(robot).getItems().size() == before - 1);
    assertThat(editor().historyProperty().get().past()).hasSize(1);
    onFx(() -> {
      robot.lookup("#filter-suppressed").queryAs(ToggleButton.class).fire();
      return true;
    });
    assertThat(table(robot).getItems()).contains(suppressed);
    run("edit.undo");
    waitFor(() -> editor().analysisProperty().get().suppressed().isEmpty());
    assertThat(table(robot).getItems()).hasSize(before);
  }

  private static MenuItem menuItem(FxRobot robot, int index) {
    return table(robot).getContextMenu().getItems().get(index);
  }

  private static Button button(FxRobot robot) {
    return robot
        .lookup("#suppress-reason")
        .query()
        .getScene()
        .getRoot()
        .lookupAll(".button")
        .stream()
        .map(Button.class::cast)
        .filter(Button::isDefaultButton)
        .findFirst()
        .orElseThrow();
  }

  // A robot on a busy machine takes longer between two clicks than a double click may.
  private static MouseEvent clickedTwice() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        1,
        1,
        1,
        1,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private Finding first() {
    return window.workspace().finding().get().orElseThrow();
  }

  @SuppressWarnings("unchecked") // the id says what the table holds
  private static TableView<Finding> table(FxRobot robot) {
    return robot.lookup("#findings-table").queryAs(TableView.class);
  }
}
