package dev.towpath.desktop.canvas;

import dev.towpath.diagram.End;
import dev.towpath.diagram.Shape;
import dev.towpath.edit.Align;
import dev.towpath.edit.Connections;
import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.Edit;
import dev.towpath.edit.Line;
import dev.towpath.edit.MoveFigures;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What menus and keys do with the selected figures. */
final class SelectionCommands {
  private final Board board;

  SelectionCommands(Board board) {
    this.board = board;
  }

  void selectAll() {
    Set<ResourceId> all = new LinkedHashSet<>();
    board.drawing().figures().forEach(figure -> all.add(figure.id()));
    board.select(all);
  }

  /** Deletes what is selected: a line alone where it was clicked, else the figures. */
  void delete() {
    Optional<Line> line = board.editor().lineProperty().get();
    if (line.isPresent()) {
      remove(line.get());
    } else if (!board.selection().isEmpty()) {
      board.editor().apply(new DeleteResources(board.selection()));
    }
  }

  /** A line that cannot go by itself says why beside it. */
  private void remove(Line line) {
    Design design = board.design();
    Optional<Edit> edit = Connections.removing(design, line);
    if (edit.isPresent()) {
      board.editor().apply(edit.get());
      return;
    }
    board
        .drawing()
        .box(End.at(line.from()))
        .or(() -> board.drawing().box(End.at(line.to())))
        .ifPresent(
            box -> board.say(Connections.whyStays(design, line), box.right(), box.centerY()));
  }

  void nudge(double dx, double dy) {
    Set<ResourceId> ids = Ancestry.outermost(board.design(), board.selection());
    if (!ids.isEmpty()) {
      board.editor().apply(new MoveFigures(ids, dx, dy));
    }
  }

  /** Selects the next figure in reading order, or the one before. */
  void next(int step) {
    List<ResourceId> order = new ArrayList<>();
    Comparator<Shape.Figure> reading =
        Comparator.<Shape.Figure>comparingDouble(f -> f.box().y())
            .thenComparingDouble(f -> f.box().x());
    List<Shape.Figure> figures = new ArrayList<>();
    board.drawing().figures().forEach(figures::add);
    figures.stream().sorted(reading).forEach(figure -> order.add(figure.id()));
    if (order.isEmpty()) {
      return;
    }
    int here = board.selection().stream().mapToInt(order::indexOf).max().orElse(-1);
    int start = here < 0 && step < 0 ? 0 : here;
    board.select(Set.of(order.get(Math.floorMod(start + step, order.size()))));
  }

  void selectParent() {
    Set<ResourceId> parents = new LinkedHashSet<>();
    for (ResourceId id : board.selection()) {
      Ancestry.parent(board.design(), id).ifPresent(parent -> parents.add(parent.id()));
    }
    if (!parents.isEmpty()) {
      board.select(parents);
    }
  }

  /** Puts the selected figures in line with the outermost of them. */
  void align(Align.Line line) {
    Set<ResourceId> ids = Ancestry.outermost(board.design(), board.selection());
    if (ids.size() > 1) {
      board.editor().apply(new Align(ids, line));
    }
  }
}
