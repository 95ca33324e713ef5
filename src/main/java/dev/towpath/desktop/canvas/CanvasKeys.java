package dev.towpath.desktop.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do while the canvas has the focus. */
final class CanvasKeys {
  private final CanvasView view;
  private final CanvasInput input;
  private final SelectionCommands commands;

  CanvasKeys(CanvasView view, CanvasInput input, SelectionCommands commands) {
    this.view = view;
    this.input = input;
    this.commands = commands;
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() == view && (event.isShortcutDown() ? shortcut(event) : plain(event))) {
      event.consume();
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      input.holdSpace(false);
    }
  }

  private boolean plain(KeyEvent event) {
    double step = event.isShiftDown() ? 1 : Snapping.GRID;
    switch (event.getCode()) {
      case SPACE -> input.holdSpace(true);
      case LEFT -> commands.nudge(-step, 0);
      case RIGHT -> commands.nudge(step, 0);
      case UP -> commands.nudge(0, -step);
      case DOWN -> commands.nudge(0, step);
      case TAB -> commands.next(event.isShiftDown() ? -1 : 1);
      case DELETE, BACK_SPACE -> view.deleteSelection();
      case F2, ENTER -> view.renameSelected();
      case INSERT -> view.openInsert("");
      case HOME -> view.zoomTo(1);
      case ESCAPE -> input.escape();
      case P -> {
        if (!event.isAltDown() || !event.isShiftDown()) {
          return false;
        }
        commands.selectParent();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case A -> {
        if (shift) {
          view.selectNone();
        } else {
          view.selectAll();
        }
      }
      case D, ENTER -> view.duplicate();
      case C -> view.copy();
      case X -> view.cut();
      case V -> view.paste();
      case Z -> {
        if (shift) {
          view.redo();
        } else {
          view.undo();
        }
      }
      case Y -> view.redo();
      case DIGIT0, NUMPAD0 -> view.zoomTo(1);
      case PLUS, ADD, EQUALS, SEMICOLON -> view.zoomIn();
      case MINUS, SUBTRACT -> view.zoomOut();
      case H -> {
        if (!shift) {
          return false;
        }
        view.fit();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * A letter opens the search for what to insert, unless it is typed into a field on the canvas.
   */
  private void typed(KeyEvent event) {
    String text = event.getCharacter();
    boolean letter = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
    if (letter
        && event.getTarget() == view
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isMetaDown()) {
      view.openInsert(text);
      event.consume();
    }
  }
}
