package dev.towpath.desktop.canvas;

import dev.towpath.desktop.Editor;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas in a window, and a hand that works on it. */
final class CanvasRobot {
  private final FxRobot robot = new FxRobot();
  private final Editor editor;
  private final CanvasView view;

  /** Shows a design in a window; on the JavaFX thread. */
  CanvasRobot(Stage stage, Design design) {
    editor = new Editor(design);
    view = new CanvasView(editor, Texts.in(Locale.ENGLISH));
    stage.setScene(new Scene(new BorderPane(view), 960, 720));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    view.applyCss();
    view.layout();
    view.fit();
    view.requestFocus();
  }

  Editor editor() {
    return editor;
  }

  CanvasView view() {
    return view;
  }

  FxRobot hand() {
    return robot;
  }

  /** Something on the JavaFX thread, and what it gave. */
  void run(Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  Box box(String id) {
    return editor.design().diagram().box(ResourceId.of(id)).orElseThrow();
  }

  /** A figure's point on the screen, from 0 to 1 across and down it. */
  Point2D on(String id, double across, double down) {
    Box box = view.boundsOf(ResourceId.of(id)).orElseThrow();
    return view.localToScreen(box.x() + across * box.width(), box.y() + down * box.height());
  }

  /** A point of the canvas on the screen. */
  Point2D at(double x, double y) {
    return view.localToScreen(x, y);
  }

  void click(Point2D point) {
    robot.moveTo(point).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void drag(Point2D from, Point2D to) {
    press(from, to);
    release();
  }

  /** Drags and does not let go. */
  void press(Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to));
    robot.moveTo(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void release() {
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void keys(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
