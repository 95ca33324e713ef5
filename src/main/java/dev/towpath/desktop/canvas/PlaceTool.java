package dev.towpath.desktop.canvas;

import dev.towpath.model.KindDeclaration;
import javafx.scene.Cursor;

/** A kind was chosen: it follows the pointer, a click puts it down. */
final class PlaceTool implements Tool {
  private final Placing placing;
  private final boolean sticky;
  private final Runnable done;
  private boolean seen;

  /**
   * Places a kind.
   *
   * @param sticky whether further ones may follow until Esc
   * @param done called when the tool is no longer needed
   */
  PlaceTool(Board board, KindDeclaration kind, boolean sticky, Runnable done) {
    this.placing = new Placing(board, kind);
    this.sticky = sticky;
    this.done = done;
  }

  @Override
  public void pressed(Pointer pointer) {
    moved(pointer);
  }

  @Override
  public void dragged(Pointer pointer) {
    moved(pointer);
  }

  @Override
  public void released(Pointer pointer) {
    if (placing.at(pointer) && placing.put() && !sticky) {
      done.run();
    }
  }

  @Override
  public void moved(Pointer pointer) {
    seen = true;
    placing.at(pointer);
  }

  @Override
  public boolean cancel() {
    placing.end();
    done.run();
    return true;
  }

  @Override
  public void paint(Brush brush) {
    if (seen) {
      placing.paint(brush);
    }
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }
}
