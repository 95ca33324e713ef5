package dev.towpath.diagram;

import dev.towpath.model.Design;
import org.jspecify.annotations.Nullable;

/**
 * Draws one design after another; what an edit has not touched is taken over from the drawing
 * before. Gives the same drawing as {@link DrawingMaker#draw}. For one thread.
 */
public final class Drawer {
  private @Nullable Drawn before;

  /** The drawing of a design, mostly like the one drawn before. */
  public Drawing draw(Design design, DrawingOptions options) {
    Drawn now = Drawn.after(before, design, options);
    before = now;
    return new DrawingMaker(design, options, now).draw();
  }
}
