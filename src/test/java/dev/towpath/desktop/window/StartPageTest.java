package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.WindowTest;
import dev.towpath.desktop.settings.Settings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The way to a first design. */
class StartPageTest extends WindowTest {
  private static final String GONE = "gone.towpath";

  @Override
  protected void prepare(Settings settings) {
    settings.update(p -> p.withRecent(folder.resolve(GONE)));
  }

  @Test
  void aNewDesignOpensTheCanvas(FxRobot robot) throws Exception {
    assertThat(robot.lookup("#start-page").<Node>query().isVisible()).isTrue();
    onFx(() -> {
      robot.lookup("#start-new").queryAs(Button.class).fire();
      return true;
    });
    assertThat(robot.lookup("#start-page").<Node>query().isVisible()).isFalse();
    assertThat(window.documents().openProperty().get()).isTrue();
  }

  @Test
  void aRecentFileThatIsGoneIsGreyAndSaysSo(FxRobot robot) {
    Button card =
        robot
            .lookup((Node n) -> n instanceof Button b && String.valueOf(b.getId()).endsWith(GONE))
            .queryAs(Button.class);
    assertThat(card.isDisabled()).isTrue();
    assertThat(card.getAccessibleText()).contains("not there any more");
  }
}
