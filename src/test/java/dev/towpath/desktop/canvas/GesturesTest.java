package dev.towpath.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.diagram.ArticleDesign;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Kinds;
import dev.towpath.model.NatGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class GesturesTest {
  private static final Design DESIGN = ArticleDesign.make();
  private CanvasRobot canvas;

  @Start
  void start(Stage stage) {
    canvas = new CanvasRobot(stage, DESIGN);
  }

  private void undoGivesTheDesignBack() {
    canvas.run(() -> canvas.editor().undo());
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(canvas.editor().historyProperty().get().past()).isEmpty();
  }

  private Label bubble() {
    return canvas.hand().lookup("#bubble").queryAs(Label.class);
  }

  @Test
  void draggingMovesOntoTheGridInOneStep() {
    Box before = canvas.box("Archive");
    Point2D start = canvas.on("Archive", 0.5, 0.5);
    canvas.drag(start, start.add(0, -61));
    Box after = canvas.box("Archive");
    assertThat(after).isNotEqualTo(before);
    assertThat(after.y()).isLessThan(before.y());
    assertThat(after.width()).isEqualTo(before.width());
    undoGivesTheDesignBack();
  }

  @Test
  void draggingASubnetTakesItsFiguresAlong() {
    Box nat = canvas.box("Nat");
    Box subnet = canvas.box("PublicA");
    Point2D start = canvas.on("PublicA", 0.6, 0.08);
    canvas.drag(start, start.add(20, 14));
    Box moved = canvas.box("PublicA");
    assertThat(moved).isNotEqualTo(subnet);
    assertThat(canvas.box("Nat"))
        .isEqualTo(nat.moved(moved.x() - subnet.x(), moved.y() - subnet.y()));
    undoGivesTheDesignBack();
  }

  @Test
  void escapeDuringADragLeavesNothingBehind() {
    Point2D start = canvas.on("Archive", 0.5, 0.5);
    canvas.press(start, start.add(30, 30));
    canvas.keys(KeyCode.ESCAPE);
    canvas.release();
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(canvas.editor().historyProperty().get().past()).isEmpty();
  }

  @Test
  void aMarqueeSelectsWhatLiesInside() {
    Point2D from = canvas.on("Archive", -0.1, -0.2);
    canvas.drag(from, canvas.on("Archive", 1.1, 1.1));
    assertThat(canvas.editor().selectionProperty().get()).containsExactly(ResourceId.of("Archive"));
  }

  @Test
  void aMarqueeInsideAContainerStartsWithShift() {
    canvas.hand().press(KeyCode.SHIFT);
    canvas.drag(canvas.on("S3Endpoint", -0.1, -0.15), canvas.on("S3Endpoint", 1.1, 1.1));
    canvas.hand().release(KeyCode.SHIFT);
    assertThat(canvas.editor().selectionProperty().get())
        .containsExactly(ResourceId.of("S3Endpoint"));
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
  }

  @Test
  void aContainerIsResizedByAHandleButNotBelowItsContents() {
    canvas.run(() -> canvas.editor().selectionProperty().set(Set.of(ResourceId.of("PublicA"))));
    Box before = canvas.box("PublicA");
    Box nat = canvas.box("Nat");
    Point2D corner = canvas.on("PublicA", 1, 1);
    canvas.drag(corner, corner.add(-220, -120));
    Box after = canvas.box("PublicA");
    assertThat(after.width()).isLessThan(before.width());
    assertThat(after.contains(nat)).isTrue();
    undoGivesTheDesignBack();
  }

  @Test
  void aConnectionIsDrawnFromAPort() {
    canvas.hand().moveTo(canvas.on("PublicTable", 0.5, 0.5));
    canvas.drag(canvas.on("PublicTable", 0.5, 1).add(0, 14), canvas.on("PrivateC", 0.7, 0.6));
    assertThat(canvas.editor().historyProperty().get().past()).isNotEmpty();
    canvas.run(() -> canvas.editor().undo());
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
  }

  @Test
  void anImpossibleConnectionSaysWhy() {
    canvas.hand().moveTo(canvas.on("Archive", 0.5, 0.5));
    canvas.press(canvas.on("Archive", 0.5, 0).add(0, -14), canvas.on("Igw", 0.5, 0.5));
    assertThat(bubble().isVisible()).isTrue();
    assertThat(bubble().getText()).isNotBlank();
    canvas.release();
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(bubble().isVisible()).isFalse();
  }

  @Test
  void spaceDragAndMiddleDragPan() {
    Point2D start = canvas.on("Archive", 0.5, 0.5);
    canvas.hand().press(KeyCode.SPACE);
    canvas.drag(start, start.add(-40, -30));
    canvas.hand().release(KeyCode.SPACE);
    assertThat(canvas.on("Archive", 0.5, 0.5).distance(start.add(-40, -30))).isLessThan(0.01);
    canvas
        .hand()
        .moveTo(start)
        .press(MouseButton.MIDDLE)
        .moveBy(40, 30)
        .release(MouseButton.MIDDLE);
    assertThat(canvas.on("Archive", 0.5, 0.5).distance(start)).isLessThan(0.01);
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
  }

  @Test
  void aRightClickOpensTheMenuAndARightDragPans() {
    Point2D start = canvas.on("Archive", 0.5, 0.5);
    canvas
        .hand()
        .moveTo(start)
        .press(MouseButton.SECONDARY)
        .moveBy(30, 0)
        .release(MouseButton.SECONDARY);
    assertThat(canvas.hand().lookup("#menu-delete").tryQuery()).isEmpty();
    canvas.hand().moveTo(canvas.on("Archive", 0.5, 0.5)).clickOn(MouseButton.SECONDARY);
    canvas.hand().clickOn("#menu-delete");
    assertThat(canvas.editor().design().topology().contains(ResourceId.of("Archive"))).isFalse();
    undoGivesTheDesignBack();
  }

  @Test
  void aChosenKindFollowsThePointerAndAClickPlacesIt() {
    canvas.run(() -> canvas.view().startPlacing(Kinds.of(NatGateway.class), false));
    canvas.click(canvas.on("PrivateC", 0.5, 0.5));
    NatGateway placed =
        canvas
            .editor()
            .design()
            .topology()
            .all(NatGateway.class)
            .filter(nat -> !nat.id().value().equals("Nat"))
            .findFirst()
            .orElseThrow();
    assertThat(placed.subnet().isTo(ResourceId.of("PrivateC"))).isTrue();
    assertThat(canvas.editor().selectionProperty().get()).containsExactly(placed.id());
    undoGivesTheDesignBack();
  }

  @Test
  void anIllegalPlaceSaysWhyAndPlacesNothing() {
    canvas.run(() -> canvas.view().startPlacing(Kinds.of(Subnet.class), false));
    canvas.hand().moveTo(canvas.at(8, 8));
    canvas.hand().moveTo(canvas.at(12, 300));
    assertThat(bubble().isVisible()).isTrue();
    canvas.click(canvas.at(12, 300));
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    canvas.keys(KeyCode.ESCAPE);
    assertThat(bubble().isVisible()).isFalse();
  }

  @Test
  void aFigureDroppedIntoAnotherSubnetBelongsToIt() {
    canvas.drag(canvas.on("Nat", 0.5, 0.5), canvas.on("PrivateC", 0.5, 0.5));
    assertThat(
            canvas
                .editor()
                .design()
                .topology()
                .get(ResourceId.of("Nat"), NatGateway.class)
                .orElseThrow()
                .subnet()
                .isTo(ResourceId.of("PrivateC")))
        .isTrue();
    undoGivesTheDesignBack();
  }

  @Test
  void aFigureDroppedWhereItMayNotStandStaysWhereItWas() {
    canvas.press(canvas.on("Nat", 0.5, 0.5), canvas.on("Archive", 0.5, -1));
    assertThat(bubble().isVisible()).isTrue();
    assertThat(bubble().getText()).isNotBlank();
    canvas.release();
    assertThat(canvas.editor().design()).isEqualTo(DESIGN);
    assertThat(bubble().isVisible()).isFalse();
  }

  @Test
  void aClickedConnectorIsDeletedAlone() {
    Point2D gateway = canvas.on("Igw", 0.5, 1);
    canvas.click(gateway.add(0, 14));
    assertThat(canvas.editor().selectionProperty().get())
        .containsExactly(ResourceId.of("PublicDefault"));
    canvas.keys(KeyCode.DELETE);
    assertThat(canvas.editor().design().topology().contains(ResourceId.of("PublicDefault")))
        .isFalse();
    assertThat(canvas.editor().design().topology().contains(ResourceId.of("Igw"))).isTrue();
    undoGivesTheDesignBack();
  }
}
