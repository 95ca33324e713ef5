package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Shape;
import dev.towpath.edit.Edit;
import dev.towpath.edit.PlaceFigure;
import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import java.util.List;
import java.util.Optional;

/** Resizes a figure by one of its handles; a container never becomes smaller than its contents. */
final class ResizeGesture implements Gesture {
  private static final double LEAST_WIDTH = 96;
  private static final double LEAST_HEIGHT = 72;
  private static final double TITLE = 48;
  private static final double MARGIN = 16;

  private final Board board;
  private final Handle handle;
  private final Design before;
  private final Shape.Figure figure;
  private final Optional<Box> contents;
  private Box box;
  private Optional<Edit> edit = Optional.empty();

  ResizeGesture(Board board, Handle handle, Shape.Figure figure) {
    this.board = board;
    this.handle = handle;
    this.figure = figure;
    this.box = figure.box();
    this.before = board.design();
    this.contents = contents(before, figure);
  }

  private static Optional<Box> contents(Design design, Shape.Figure figure) {
    return design.topology().get(figure.id()).stream()
        .flatMap(r -> Containment.children(design.topology(), r))
        .flatMap(child -> design.diagram().box(child.id()).stream())
        .reduce(Box::union)
        .map(box ->
            new Box(
                box.x() - MARGIN,
                box.y() - TITLE,
                box.width() + 2 * MARGIN,
                box.height() + TITLE + MARGIN));
  }

  @Override
  public void drag(Pointer pointer) {
    double x = pointer.alt() ? pointer.x() : Snapping.toGrid(pointer.x());
    double y = pointer.alt() ? pointer.y() : Snapping.toGrid(pointer.y());
    Box old = figure.box();
    double left = handle.movesLeft() ? Math.min(x, mostLeft(old)) : old.x();
    double right = handle.movesRight() ? Math.max(x, leastRight(old)) : old.right();
    double top = handle.movesTop() ? Math.min(y, mostTop(old)) : old.y();
    double bottom = handle.movesBottom() ? Math.max(y, leastBottom(old)) : old.bottom();
    box = new Box(left, top, right - left, bottom - top);
    PlaceFigure resized = new PlaceFigure(figure.id(), box);
    edit = box.equals(old) ? Optional.empty() : Optional.of(resized);
    board.preview(resized.apply(before));
  }

  private double mostLeft(Box old) {
    double limit = old.right() - LEAST_WIDTH;
    return contents.map(c -> Math.min(limit, Math.max(c.x(), old.x()))).orElse(limit);
  }

  private double leastRight(Box old) {
    double limit = old.x() + LEAST_WIDTH;
    return contents.map(c -> Math.max(limit, Math.min(c.right(), old.right()))).orElse(limit);
  }

  private double mostTop(Box old) {
    double limit = old.bottom() - LEAST_HEIGHT;
    return contents.map(c -> Math.min(limit, Math.max(c.y(), old.y()))).orElse(limit);
  }

  private double leastBottom(Box old) {
    double limit = old.y() + LEAST_HEIGHT;
    return contents.map(c -> Math.max(limit, Math.min(c.bottom(), old.bottom()))).orElse(limit);
  }

  @Override
  public void paint(Brush brush) {
    if (!board.isLive()) {
      brush.border(box, Ink.ACCENT, 1.5, LineStyle.DASHED);
    }
  }

  @Override
  public List<Edit> finish() {
    return edit.stream().toList();
  }
}
