package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import dev.towpath.edit.Rename;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A template leaves the window, and again with one key. */
class ExportTest extends WindowTest {

  @Test
  void theTemplateIsWrittenAndTheNextExportRepeatsIt(FxRobot robot) throws Exception {
    open(TwoSubnets.design());
    Path file = folder.resolve("template.yaml");
    answers.file = Optional.of(file);
    run("export.yaml");
    dismiss(robot);
    assertThat(file).content().contains("AWS::EC2::Subnet").doesNotContain("renamed");
    onFx(() -> {
      editor().apply(new Rename(TwoSubnets.VPC, "renamed"));
      return true;
    });
    answers.file = Optional.empty();
    run("export.repeat");
    dismiss(robot);
    assertThat(file).content().contains("renamed");
    assertThat(Files.list(folder)).noneMatch(left -> left.toString().endsWith(".tmp"));
  }

  private static void dismiss(FxRobot robot) throws Exception {
    waitFor(() -> robot.lookup("#dialog-text").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    waitFor(() -> robot.lookup("#dialog-text").tryQuery().isEmpty());
  }
}
