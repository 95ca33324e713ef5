package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.diagram.Point;
import dev.towpath.diagram.Shape;
import dev.towpath.edit.Connections;
import dev.towpath.edit.Edit;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws a connection from a figure's port to another figure that it may be connected with. */
final class ConnectGesture implements Gesture {
  private static final int ASKED_AT_MOST = 400;

  private final Board board;
  private final ResourceId from;
  private final Point start;
  private final Set<ResourceId> legal = new LinkedHashSet<>();
  private Point end;
  private Optional<ResourceId> to = Optional.empty();

  ConnectGesture(Board board, ResourceId from, Point start) {
    this.board = board;
    this.from = from;
    this.start = start;
    this.end = start;
    board.drawing().in(board.viewport().visible()).stream()
        .filter(Shape.Figure.class::isInstance)
        .map(shape -> ((Shape.Figure) shape).id())
        .limit(ASKED_AT_MOST)
        .filter(id -> !Connections.between(board.design(), from, id).isEmpty())
        .forEach(legal::add);
    board.highlight(legal);
  }

  @Override
  public void drag(Pointer pointer) {
    end = pointer.point();
    to =
        Place.of(board.drawing(), pointer.x(), pointer.y())
            .container()
            .filter(id -> !id.equals(from));
    board.say(to.map(id -> Connections.why(board.design(), from, id)), pointer);
  }

  @Override
  public List<Edit> finish() {
    return to.map(id -> Connections.between(board.design(), from, id)).orElse(List.of());
  }

  @Override
  public void paint(Brush brush) {
    Ink ink = to.isEmpty() || legal.contains(to.get()) ? Ink.ACCENT : Ink.BAD;
    Point corner = new Point(end.x(), start.y());
    brush.line(List.of(start, corner, end), ink, 2, LineStyle.SOLID);
    Point before = Math.abs(end.y() - start.y()) > 1 ? corner : start;
    brush.arrow(before, end, ink);
  }
}
