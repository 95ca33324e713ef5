package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.LineStyle;
import dev.towpath.edit.Placement;
import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.FigureSize;
import dev.towpath.model.KindDeclaration;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** A new thing of a kind on its way to a place: judges the place, shows the ghost, puts it down. */
final class Placing {
  private final Board board;
  private final KindDeclaration kind;
  private @Nullable Design judgedIn;
  private @Nullable Place judged;
  private @Nullable Placement placement;
  private Box box = FigureSize.SYMBOL.at(0, 0);

  Placing(Board board, KindDeclaration kind) {
    this.board = board;
    this.kind = kind;
  }

  /** The pointer is there; whether the thing may stand there. */
  boolean at(Pointer pointer) {
    box = boxAt(pointer);
    Place place = Place.of(board.drawing(), pointer.x(), pointer.y());
    if (judgedIn != board.design() || !place.equals(judged)) {
      judgedIn = board.design();
      judged = place;
      placement = Placement.of(board.design(), kind, place.container(), place.zone());
    }
    return switch (placement) {
      case Placement.Legal _ -> {
        board.highlight(place.container().map(Set::of).orElse(Set.of()));
        board.say(Optional.empty());
        yield true;
      }
      case Placement.Illegal(var why) -> {
        board.highlight(Set.of());
        board.say(Optional.of(why), pointer);
        yield false;
      }
      case null -> false;
    };
  }

  /** A symbol hangs at its middle, a container at its upper left corner. */
  private Box boxAt(Pointer pointer) {
    FigureSize size = FigureSize.of(kind);
    boolean container = kind.kind().filter(k -> k.container()).isPresent();
    double x = container ? pointer.x() : pointer.x() - size.width() / 2;
    double y = container ? pointer.y() : pointer.y() - size.height() / 2;
    return pointer.alt() ? size.at(x, y) : size.at(Snapping.toGrid(x), Snapping.toGrid(y));
  }

  /** Puts the thing down where it was last judged; false where it may not stand there. */
  boolean put() {
    end();
    if (placement instanceof Placement.Legal legal) {
      board.editor().apply(legal.edit(box));
      board.select(Set.of(legal.id()));
      return true;
    }
    return false;
  }

  /** Takes back what is shown. */
  void end() {
    board.highlight(Set.of());
    board.say(Optional.empty());
  }

  void paint(Brush brush) {
    boolean legal = placement instanceof Placement.Legal;
    Ink ink = legal ? Ink.ACCENT : Ink.BAD;
    brush.alpha(0.1);
    brush.fill(box, ink);
    brush.alpha(1);
    brush.border(box, ink, 1.5, LineStyle.DASHED);
    String name = board.texts().text("model", "kind." + kind.name());
    brush.text(
        name,
        box.centerX(),
        box.y() + Math.min(box.height() / 2, 24),
        12,
        true,
        ink,
        TextAlignment.CENTER);
  }
}
