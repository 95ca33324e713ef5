package dev.towpath.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import dev.towpath.model.Cidr;
import dev.towpath.model.Route;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Values are committed whole, one step each, and only where they are right. */
class InspectorTest extends WindowTest {

  @Test
  void enterCommitsOneStep(FxRobot robot) throws Exception {
    type(robot, "10.0.2.0/24", KeyCode.ENTER);
    assertThat(cidr()).isEqualTo(Value.of(Cidr.of("10.0.2.0/24")));
    assertThat(editor().historyProperty().get().past()).hasSize(1);
  }

  @Test
  void leavingTheFieldCommitsToo(FxRobot robot) throws Exception {
    type(robot, "10.0.3.0/24", KeyCode.TAB);
    assertThat(cidr()).isEqualTo(Value.of(Cidr.of("10.0.3.0/24")));
    assertThat(editor().historyProperty().get().past()).hasSize(1);
  }

  @Test
  void escapeTakesBackWhatWasTyped(FxRobot robot) throws Exception {
    type(robot, "10.0.9.0/24", KeyCode.ESCAPE);
    assertThat(field(robot).getText()).isEqualTo("10.0.1.0/25");
    assertThat(editor().historyProperty().get().past()).isEmpty();
  }

  @Test
  void whatIsNoBlockStaysInTheFieldAndOutOfTheDesign(FxRobot robot) throws Exception {
    type(robot, "10.0.1.300/25", KeyCode.ENTER);
    assertThat(field(robot).getText()).isEqualTo("10.0.1.300/25");
    assertThat(robot.lookup(".field-error").queryAllAs(javafx.scene.control.Label.class))
        .anyMatch(label -> label.isVisible() && label.getText().contains("10.0.1.300/25"));
    assertThat(editor().historyProperty().get().past()).isEmpty();
  }

  @Test
  void undoShowsTheEarlierValueInTheField(FxRobot robot) throws Exception {
    type(robot, "10.0.2.0/24", KeyCode.ENTER);
    run("edit.undo");
    assertThat(field(robot).getText()).isEqualTo("10.0.1.0/25");
  }

  @Test
  void aRouteIsAddedInTheRouteTablesOwnForm(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    select(TwoSubnets.TABLE);
    onFx(() -> {
      robot.lookup("#add-Route").queryButton().fire();
      return true;
    });
    assertThat(editor().design().topology().all(Route.class))
        .singleElement()
        .satisfies(route -> assertThat(route.routeTable().isTo(TwoSubnets.TABLE)).isTrue());
  }

  private void type(FxRobot robot, String text, KeyCode end) throws Exception {
    open(TwoSubnets.design());
    select(TwoSubnets.SECOND);
    onFx(() -> {
      field(robot).requestFocus();
      field(robot).setText(text);
      return true;
    });
    robot.type(end);
    org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
  }

  private TextField field(FxRobot robot) {
    return robot.lookup("#field-CidrBlock").queryAs(TextField.class);
  }

  private Value<Cidr> cidr() {
    return editor()
        .design()
        .topology()
        .get(TwoSubnets.SECOND, Subnet.class)
        .orElseThrow()
        .cidrBlock();
  }
}
