package dev.towpath.desktop.canvas;

import dev.towpath.diagram.HitArea;
import dev.towpath.diagram.Point;
import dev.towpath.diagram.Shape;
import dev.towpath.edit.Edit;
import dev.towpath.model.Box;
import dev.towpath.model.ResourceId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import org.jspecify.annotations.Nullable;

/** The tool at rest: selects, and starts the gesture that fits where a drag begins. */
final class SelectTool implements Tool {
  /** A drag begins once the pointer is this many pixels from where it was pressed. */
  private static final double THRESHOLD = 3;

  private static final double REACH = 5;

  private final Board board;
  private final Consumer<List<Edit>> choose;
  private @Nullable Pointer press;
  private @Nullable Gesture gesture;
  private Cursor cursor = Cursor.DEFAULT;

  /**
   * The tool.
   *
   * @param choose lets the user choose one of several edits
   */
  SelectTool(Board board, Consumer<List<Edit>> choose) {
    this.board = board;
    this.choose = choose;
  }

  private Optional<HitArea> hit(Pointer pointer) {
    return board.drawing().hit(pointer.x(), pointer.y(), REACH / board.viewport().zoom());
  }

  /** The one selected figure, which shows handles. */
  private Optional<Shape.Figure> single() {
    return board.selection().size() == 1
        ? board.drawing().figure(board.selection().iterator().next())
        : Optional.empty();
  }

  private Optional<Handle> handle(Pointer pointer) {
    double zoom = board.viewport().zoom();
    return single()
        .flatMap(figure ->
            Arrays.stream(Handle.values())
                .filter(h ->
                    h.on(figure.box(), zoom).grown(2 / zoom).contains(pointer.x(), pointer.y()))
                .findFirst());
  }

  private Optional<Shape.Figure> hovered() {
    return board.hovered().flatMap(board.drawing()::figure);
  }

  private Optional<Point> port(Pointer pointer) {
    double zoom = board.viewport().zoom();
    return hovered().flatMap(figure -> Ports.at(figure.box(), pointer, zoom));
  }

  @Override
  public void pressed(Pointer pointer) {
    press = pointer;
    if (pointer.extending() || handle(pointer).isPresent() || port(pointer).isPresent()) {
      return;
    }
    Optional<HitArea> hit = hit(pointer);
    if (hit.isPresent() && !board.selection().contains(hit.get().id())) {
      select(hit.get());
    }
  }

  @Override
  public void dragged(Pointer pointer) {
    Pointer start = press;
    if (start == null) {
      return;
    }
    if (gesture == null && farEnough(start, pointer)) {
      gesture = begin(start);
    }
    if (gesture != null) {
      gesture.drag(pointer);
      board.redraw();
    }
  }

  private static boolean farEnough(Pointer start, Pointer pointer) {
    return Math.hypot(pointer.screenX() - start.screenX(), pointer.screenY() - start.screenY())
        > THRESHOLD;
  }

  private Gesture begin(Pointer start) {
    Optional<Point> port = port(start);
    if (port.isPresent()) {
      return new ConnectGesture(board, board.hovered().orElseThrow(), port.get());
    }
    Optional<Handle> handle = handle(start);
    if (handle.isPresent()) {
      return new ResizeGesture(board, handle.get(), single().orElseThrow());
    }
    Optional<HitArea> hit = hit(start);
    boolean movable = hit.isPresent() && hit.get().part() != HitArea.Part.EDGE;
    if (movable && !start.extending()) {
      return new MoveGesture(board, start, board.selection());
    }
    return new MarqueeGesture(board, start);
  }

  @Override
  public void released(Pointer pointer) {
    Gesture ended = gesture;
    Pointer start = press;
    gesture = null;
    press = null;
    if (ended != null) {
      List<Edit> edits = ended.finish();
      board.endPreview();
      if (edits.size() == 1) {
        board.editor().apply(edits.getFirst());
      } else if (edits.size() > 1) {
        choose.accept(edits);
      }
    } else if (start != null && handle(start).isEmpty() && port(start).isEmpty()) {
      click(start);
    }
  }

  private void select(HitArea hit) {
    hit.link().ifPresentOrElse(board::select, () -> board.select(Set.of(hit.id())));
  }

  private void click(Pointer pointer) {
    Optional<HitArea> hit = hit(pointer);
    Optional<ResourceId> id = hit.map(HitArea::id);
    if (id.isEmpty()) {
      if (!pointer.extending()) {
        board.select(Set.of());
      }
    } else if (pointer.extending()) {
      Set<ResourceId> toggled = new LinkedHashSet<>(board.selection());
      if (!toggled.remove(id.get())) {
        toggled.add(id.get());
      }
      board.select(toggled);
    } else {
      select(hit.get());
    }
  }

  @Override
  public void moved(Pointer pointer) {
    double zoom = board.viewport().zoom();
    Optional<HitArea> hit = hit(pointer);
    Optional<Box> before = hovered().map(Shape.Figure::box);
    boolean onPort = before.filter(box -> Ports.at(box, pointer, zoom).isPresent()).isPresent();
    boolean onTheWay = before.filter(box -> Ports.near(box, pointer, zoom)).isPresent();
    boolean overSymbol =
        hit.flatMap(h -> board.drawing().figure(h.id())).filter(f -> !f.container()).isPresent();
    if (!onPort && !(onTheWay && !overSymbol)) {
      board.hover(hit.map(HitArea::id));
    }
    cursor = onPort ? Cursor.CROSSHAIR : handle(pointer).map(Handle::cursor).orElse(Cursor.DEFAULT);
  }

  @Override
  public boolean cancel() {
    boolean underWay = gesture != null;
    gesture = null;
    press = null;
    board.endPreview();
    return underWay;
  }

  @Override
  public void paint(Brush brush) {
    if (gesture != null) {
      gesture.paint(brush);
      return;
    }
    single().ifPresent(figure -> HandlePainter.paint(brush, figure.box()));
    hovered().ifPresent(figure -> Ports.paint(brush, figure.box()));
  }

  @Override
  public Cursor cursor() {
    return gesture instanceof MoveGesture ? Cursor.MOVE : cursor;
  }
}
