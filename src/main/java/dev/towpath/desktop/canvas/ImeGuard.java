package dev.towpath.desktop.canvas;

import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the Enter that ends a Japanese conversion from meaning anything else. Some input methods
 * hand that key on to the program after they have used it.
 */
final class ImeGuard {
  private boolean composing;
  private boolean justEnded;

  /** Watches a field; must be made before the field's own handlers. */
  ImeGuard(TextField field) {
    field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean ends = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
          if (ends && (composing || justEnded)) {
            event.consume();
          }
        });
    field.addEventFilter(KeyEvent.KEY_RELEASED, _ -> justEnded = false);
  }

  private void composed(InputMethodEvent event) {
    boolean now = !event.getComposed().isEmpty();
    justEnded = composing && !now;
    composing = now;
  }
}
