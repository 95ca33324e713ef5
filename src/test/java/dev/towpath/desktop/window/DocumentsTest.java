package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import dev.towpath.document.Outcome;
import dev.towpath.document.ProjectFile;
import dev.towpath.document.ProjectText;
import dev.towpath.edit.Rename;
import dev.towpath.model.Design;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Files are saved and opened, and one that cannot be opened is never overwritten. */
class DocumentsTest extends WindowTest {

  @Test
  void savingAsksForAFileOnceAndTheTitleTellsWhatIsNotSaved() throws Exception {
    Path file = folder.resolve("live.towpath");
    open(TwoSubnets.design());
    rename("first");
    assertThat(stage.getTitle()).startsWith("•");
    answers.file = Optional.of(file);
    run("file.save");
    waitFor(() -> !window.documents().changed().get());
    assertThat(saved(file)).isEqualTo(editor().design());
    assertThat(stage.getTitle()).isEqualTo("live.towpath – Towpath");
    answers.file = Optional.empty();
    rename("second");
    run("file.save");
    waitFor(() -> !window.documents().changed().get());
    assertThat(saved(file)).isEqualTo(editor().design());
  }

  @Test
  void savingAsAnotherFileLeavesTheFirstAsItWas() throws Exception {
    Path first = folder.resolve("first.towpath");
    open(TwoSubnets.design());
    answers.file = Optional.of(first);
    run("file.saveAs");
    waitFor(() -> Files.exists(first) && !window.documents().changed().get());
    Design before = editor().design();
    rename("other");
    Path second = folder.resolve("second.towpath");
    answers.file = Optional.of(second);
    run("file.saveAs");
    waitFor(() -> !window.documents().changed().get());
    assertThat(saved(first)).isEqualTo(before);
    assertThat(saved(second)).isEqualTo(editor().design());
    assertThat(window.documents().fileProperty().get()).contains(second);
  }

  @Test
  void aDamagedFileIsRefusedAndNeverOverwritten(FxRobot robot) throws Exception {
    String whole = ProjectText.write(TwoSubnets.design());
    refusedAndKept(robot, whole.substring(0, whole.length() / 2));
  }

  @Test
  void aFileOfANewerVersionIsRefusedAndNeverOverwritten(FxRobot robot) throws Exception {
    String whole = ProjectText.write(TwoSubnets.design());
    String newer = whole.replaceFirst("(\"(?:format|version)\"\\s*:\\s*)1\\b", "$1999");
    assertThat(newer).isNotEqualTo(whole);
    refusedAndKept(robot, newer);
  }

  private void refusedAndKept(FxRobot robot, String content) throws Exception {
    Path file = Files.writeString(folder.resolve("theirs.towpath"), content);
    open(TwoSubnets.design());
    Design mine = editor().design();
    onFx(() -> {
      window.open(file);
      return true;
    });
    assertThat(dismissed(robot)).contains(file.toString());
    assertThat(editor().design()).isSameAs(mine);
    answers.file = Optional.of(file);
    run("file.saveAs");
    assertThat(dismissed(robot)).contains(file.toString());
    assertThat(file).hasContent(content);
  }

  private void rename(String name) throws Exception {
    onFx(() -> {
      editor().apply(new Rename(TwoSubnets.VPC, name));
      return true;
    });
  }

  private static Design saved(Path file) {
    return ((Outcome.Opened) ProjectFile.read(file)).design();
  }

  private static String dismissed(FxRobot robot) throws Exception {
    waitFor(() -> robot.lookup("#dialog-text").tryQuery().isPresent());
    String text = robot.lookup("#dialog-text").queryAs(Label.class).getText();
    robot.type(KeyCode.ESCAPE);
    waitFor(() -> robot.lookup("#dialog-text").tryQuery().isEmpty());
    return text;
  }
}
