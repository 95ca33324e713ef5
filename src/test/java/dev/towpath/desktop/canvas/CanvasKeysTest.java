package dev.towpath.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.ArticleDesign;
import dev.towpath.edit.Align;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CanvasKeysTest {
  private static final Design DESIGN = ArticleDesign.make();
  private CanvasRobot canvas;

  @Start
  void start(Stage stage) {
    canvas = new CanvasRobot(stage, DESIGN);
  }

  private void select(String... ids) {
    canvas.run(() ->
        canvas
            .editor()
            .selectionProperty()
            .set(Arrays.stream(ids).map(ResourceId::of).collect(Collectors.toSet())));
  }

  private Set<ResourceId> selection() {
    return canvas.editor().selectionProperty().get();
  }

  private void undoGivesTheDesignBack() {
    canvas.keys(KeyCode.CONTROL, KeyCode.Z);
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
  }

  @Test
  void aClickSelectsAndAnotherBesideItLetsGo() {
    canvas.click(canvas.on("Archive", 0.5, 0.3));
    assertThat(selection()).containsExactly(ResourceId.of("Archive"));
    assertThat(canvas.view().getAccessibleText()).isEqualTo("S3 bucket live-archive-tokyo");
    canvas.click(canvas.at(5, 5));
    assertThat(selection()).isEmpty();
  }

  @Test
  void arrowsMoveOneGridStepAndWithShiftOnePoint() {
    select("Archive");
    Box before = canvas.box("Archive");
    canvas.keys(KeyCode.RIGHT);
    assertThat(canvas.box("Archive")).isEqualTo(before.moved(8, 0));
    canvas.keys(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(canvas.box("Archive")).isEqualTo(before.moved(8, 1));
    canvas.keys(KeyCode.CONTROL, KeyCode.Z);
    undoGivesTheDesignBack();
  }

  @Test
  void movingAContainerTakesItsContentsAlong() {
    select("Vpc", "Nat");
    Box nat = canvas.box("Nat");
    canvas.keys(KeyCode.DOWN);
    assertThat(canvas.box("Nat")).isEqualTo(nat.moved(0, 8));
    undoGivesTheDesignBack();
  }

  @Test
  void deleteDeletesAndUndoBringsBack() {
    select("Nat");
    canvas.keys(KeyCode.DELETE);
    assertThat(canvas.editor().design().topology().contains(ResourceId.of("Nat"))).isFalse();
    undoGivesTheDesignBack();
  }

  @Test
  void tabWalksThroughAllFiguresAndBack() {
    canvas.keys(KeyCode.TAB);
    Set<ResourceId> first = selection();
    canvas.keys(KeyCode.TAB);
    assertThat(selection()).hasSize(1).isNotEqualTo(first);
    canvas.keys(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(selection()).isEqualTo(first);
  }

  @Test
  void altShiftPSelectsWhatIsAround() {
    select("Nat");
    canvas.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
    assertThat(selection()).containsExactly(ResourceId.of("PublicA"));
  }

  @Test
  void selectAllAndNone() {
    canvas.keys(KeyCode.CONTROL, KeyCode.A);
    assertThat(selection()).hasSameSizeAs(DESIGN.diagram().boxes().keySet());
    canvas.keys(KeyCode.ESCAPE);
    assertThat(selection()).isEmpty();
  }

  @Test
  void f2EditsTheNameInPlace() {
    select("Nat");
    canvas.keys(KeyCode.F2);
    canvas.hand().write("egress");
    canvas.keys(KeyCode.ENTER);
    assertThat(Names.of(canvas.editor().design().topology(), ResourceId.of("Nat")))
        .isEqualTo("egress");
    undoGivesTheDesignBack();
  }

  @Test
  void escapeLeavesTheNameAsItWas() {
    select("Nat");
    canvas.keys(KeyCode.F2);
    canvas.hand().write("egress");
    canvas.keys(KeyCode.ESCAPE);
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(canvas.view().isFocused()).isTrue();
  }

  @Test
  void typingSearchesAndEnterInsertsAtThePointer() {
    canvas.hand().moveTo(canvas.on("PrivateC", 0.5, 0.5));
    canvas.hand().write("nat");
    canvas.keys(KeyCode.ENTER);
    assertThat(canvas.editor().design().topology().size()).isGreaterThan(DESIGN.topology().size());
    undoGivesTheDesignBack();
  }

  @Test
  void escapeEndsTheSearchAndLeavesNothing() {
    canvas.hand().write("vpc");
    canvas.keys(KeyCode.ESCAPE);
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(canvas.hand().lookup("#quick-insert").query().isVisible()).isFalse();
  }

  @Test
  void alignmentPutsFiguresInLineInOneStep() {
    select("Archive", "ChannelRole", "Input");
    canvas.run(() -> canvas.view().align(Align.Line.TOP));
    assertThat(canvas.box("ChannelRole").y()).isEqualTo(canvas.box("Archive").y());
    assertThat(canvas.box("Input").y()).isEqualTo(canvas.box("Archive").y());
    undoGivesTheDesignBack();
  }

  @Test
  void zoomKeepsWhatIsInTheMiddleAndFitShowsAll() {
    canvas.run(() -> canvas.view().zoomTo(2));
    assertThat(canvas.view().zoomProperty().get()).isEqualTo(2);
    canvas.keys(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(canvas.view().zoomProperty().get()).isEqualTo(1);
    canvas.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    assertThat(canvas.view().zoomProperty().get()).isLessThan(1);
  }

  @Test
  void copiesArePastedAndSelectedInOneStep() {
    select("Nat");
    canvas.hand().moveTo(canvas.on("PrivateC", 0.3, 0.4));
    canvas.keys(KeyCode.CONTROL, KeyCode.C);
    canvas.keys(KeyCode.CONTROL, KeyCode.V);
    assertThat(selection()).hasSize(1).doesNotContain(ResourceId.of("Nat"));
    assertThat(canvas.editor().design().diagram().boxes())
        .hasSizeGreaterThan(DESIGN.diagram().boxes().size());
    undoGivesTheDesignBack();
  }

  @Test
  void duplicatingSelectsTheCopy() {
    select("Archive");
    canvas.keys(KeyCode.CONTROL, KeyCode.D);
    assertThat(selection()).hasSize(1).doesNotContain(ResourceId.of("Archive"));
    undoGivesTheDesignBack();
  }

  @Test
  void aWordThatMayNotStandHereSaysWhy() {
    canvas.hand().moveTo(canvas.at(10, 300));
    canvas.hand().write("subnet");
    canvas.keys(KeyCode.ENTER);
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(canvas.hand().lookup("#bubble").queryLabeled().isVisible()).isTrue();
  }
}
