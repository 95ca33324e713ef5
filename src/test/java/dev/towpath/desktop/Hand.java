package dev.towpath.desktop;

import dev.towpath.desktop.canvas.CanvasView;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/** A user's mouse and keyboard on the whole window. */
public final class Hand {
  private static final double PORT = 14;
  private final FxRobot robot = new FxRobot();
  private final Editor editor;

  public Hand(Editor editor) {
    this.editor = editor;
  }

  CanvasView canvas() {
    return robot.lookup("#canvas").queryAs(CanvasView.class);
  }

  /** A point of a figure on the screen: from 0 to 1 across and down it, beyond outside of it. */
  public Point2D on(ResourceId id, double across, double down) {
    return look(() -> {
      Box box = canvas().boundsOf(id).orElseThrow();
      return canvas().localToScreen(box.x() + across * box.width(), box.y() + down * box.height());
    });
  }

  /** A point of the canvas on the screen, from 0 to 1. */
  Point2D onCanvas(double across, double down) {
    return look(
        () -> canvas().localToScreen(across * canvas().getWidth(), down * canvas().getHeight()));
  }

  void click(String id) {
    click(middle(node(id)));
  }

  void click(Node node) {
    click(middle(node));
  }

  void click(Point2D point) {
    robot.moveTo(point).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    settle();
  }

  /** Two clicks from one hand: a busy machine would take longer between two of the robot's. */
  void doubleClick(Node node) {
    hover(node);
    robot.interact(() -> {
      Robot mouse = new Robot();
      for (int i = 0; i < 2; i++) {
        mouse.mousePress(MouseButton.PRIMARY);
        mouse.mouseRelease(MouseButton.PRIMARY);
      }
    });
    settle();
  }

  /** Turns the wheel over the canvas. */
  void scroll(int notches, VerticalDirection direction) {
    robot.moveTo(onCanvas(0.02, 0.5));
    robot.scroll(notches, direction);
    settle();
  }

  public void hover(Node node) {
    hover(middle(node));
  }

  public void hover(Point2D point) {
    robot.moveTo(point);
    settle();
  }

  void keys(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  void write(String text) {
    robot.write(text);
    settle();
  }

  /** Drags a kind out of the palette to a point and lets go there. */
  void place(String kind, Point2D at, ResourceId made) {
    carry(kind, at);
    letGo();
    await(() -> editor.selectionProperty().get().equals(Set.of(made)));
  }

  /** Drags a kind out of the palette to a point and does not let go. */
  void carry(String kind, Point2D to) {
    TextField search = robot.lookup("#palette-search").queryAs(TextField.class);
    click(middle(search));
    keys(KeyCode.SHORTCUT, KeyCode.A);
    write(kind);
    Point2D from = middle(await(".palette-name", kind::equals));
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.add(12, 0));
    settle();
    robot.moveTo(from.midpoint(to));
    robot.moveTo(to.subtract(3, 3));
    robot.moveTo(to);
    settle();
  }

  public void letGo() {
    robot.release(MouseButton.PRIMARY);
    settle();
  }

  /** Drags from the right port of a figure to a point of another. */
  void connect(ResourceId from, ResourceId to, double across, double down) {
    Point2D figure = on(from, 0.9, 0.5);
    Point2D port = on(from, 1, 0.5).add(PORT, 0);
    Point2D end = on(to, across, down);
    robot.moveTo(figure).moveTo(port).press(MouseButton.PRIMARY);
    robot.moveTo(port.midpoint(end)).moveTo(end);
    settle();
    letGo();
  }

  void connect(ResourceId from, ResourceId to) {
    connect(from, to, 0.5, 0.5);
  }

  /** The shown label, button or menu item that says so, once there is one. */
  Node await(String query, Predicate<String> said) {
    Callable<Set<Node>> shown =
        () ->
            robot.lookup(query).queryAll().stream()
                .filter(node -> said.test(text(node)) && isShown(node))
                .collect(Collectors.toSet());
    await(() -> !shown.call().isEmpty());
    return look(shown).iterator().next();
  }

  private static boolean isShown(Node node) {
    return node.getScene() != null && node.getScene().getWindow() != null && node.isVisible();
  }

  private static String text(Node node) {
    if (node instanceof Labeled labeled) {
      return String.valueOf(labeled.getText());
    }
    Node label = node.lookup(".label");
    return label instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
  }

  /** What has this id, once it is there. */
  Node node(String id) {
    await(() -> isThere(id));
    return look(() -> byId(id).query());
  }

  boolean isThere(String id) {
    return look(() -> byId(id).tryQuery().filter(Node::isVisible).isPresent());
  }

  // A command's id has a point in it, which a selector would take for a style class.
  private NodeQuery byId(String id) {
    return robot.lookup((Node node) -> id.equals(node.getId()));
  }

  Point2D middle(Node node) {
    return look(() -> {
      Bounds bounds = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    });
  }

  Set<ResourceId> ids() {
    return look(() ->
        editor.design().topology().resources().stream()
            .map(resource -> resource.id())
            .collect(Collectors.toSet()));
  }

  void await(Callable<Boolean> condition) {
    try {
      WindowTest.waitFor(condition);
    } catch (Exception late) {
      picture("scenario-waiting");
      throw new AssertionError("waited in vain; resources: " + ids(), late);
    }
  }

  <T> T look(Callable<T> work) {
    try {
      return WindowTest.onFx(work);
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  /** Keeps what the screen shows now. */
  public void picture(String name) {
    robot.interact(() -> Picture.take(name));
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }
}
