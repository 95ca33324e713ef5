package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.desktop.TwoSubnets;
import dev.towpath.desktop.WindowTest;
import dev.towpath.edit.Rename;
import org.junit.jupiter.api.Test;

/** The menu names the step that it would undo or redo. */
class UndoMenuTest extends WindowTest {

  @Test
  void undoAndRedoNameTheirSteps() throws Exception {
    open(TwoSubnets.design());
    assertThat(text("edit.undo")).isEqualTo("Undo");
    onFx(() -> {
      editor().apply(new Rename(TwoSubnets.VPC, "my_vpc"));
      return true;
    });
    assertThat(text("edit.undo")).isEqualTo("Undo: Rename to my_vpc");
    run("edit.undo");
    assertThat(text("edit.redo")).isEqualTo("Redo: Rename to my_vpc");
    run("view.japanese");
    assertThat(text("edit.redo")).isEqualTo("やり直す: 名前を my_vpc に変更");
  }

  @Test
  void theTitleMarksWhatIsNotSaved() throws Exception {
    open(TwoSubnets.design());
    assertThat(stage.getTitle()).isEqualTo("Two subnets – Towpath");
    onFx(() -> {
      editor().apply(new Rename(TwoSubnets.VPC, "live"));
      return true;
    });
    assertThat(stage.getTitle()).isEqualTo("• Two subnets – Towpath");
    run("edit.undo");
    assertThat(stage.getTitle()).isEqualTo("Two subnets – Towpath");
  }

  private String text(String command) {
    return window.commands().get(command).plainText();
  }
}
