package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Ink;
import dev.towpath.diagram.Item;
import dev.towpath.diagram.Link;
import dev.towpath.diagram.Point;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints the shapes of a drawing, with less detail the smaller they are. */
final class ShapePainter {
  /** Text smaller than this many pixels is left out. */
  private static final double LEGIBLE = 4.5;

  private static final double ICONS_FROM = 0.15;
  private static final double CONNECTORS_FROM = 0.06;
  private static final double QUIET_FROM = 0.3;
  private static final double ROUNDED_FROM = 0.5;

  private final IconAtlas atlas;

  ShapePainter(IconAtlas atlas) {
    this.atlas = atlas;
  }

  void paint(Brush brush, List<Shape> shapes) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Connector connector) {
        connector(brush, connector);
      } else {
        shape.items().forEach(item -> paint(brush, item));
      }
    }
    FarNames.paint(brush, shapes, LEGIBLE);
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Figure figure) {
        figure.badge().ifPresent(mark -> mark(brush, mark));
      }
    }
  }

  private void connector(Brush brush, Shape.Connector connector) {
    Link.Nature nature = connector.link().nature();
    double least = nature == Link.Nature.QUIET ? QUIET_FROM : CONNECTORS_FROM;
    if (brush.zoom() < least) {
      return;
    }
    List<Point> points = connector.points();
    brush.line(points, nature.ink(), 1, nature.style());
    if (nature.arrow()) {
      brush.arrow(points.get(points.size() - 2), points.getLast(), nature.ink());
    }
    // A label that is too small to be read must not leave its ground as a gap in the line.
    boolean legible =
        connector.items().stream().noneMatch(i -> i instanceof Item.Text t && !isLegible(brush, t));
    if (legible) {
      connector.items().forEach(item -> paint(brush, item));
    }
  }

  private static boolean isLegible(Brush brush, Item.Text item) {
    return item.size() * brush.zoom() >= LEGIBLE;
  }

  void paint(Brush brush, Item item) {
    switch (item) {
      case Item.Rectangle rectangle -> rectangle(brush, rectangle);
      case Item.Text text -> text(brush, text);
      case Item.Symbol symbol -> symbol(brush, symbol);
      case Item.Mark mark -> mark(brush, mark);
    }
  }

  private static void rectangle(Brush brush, Item.Rectangle item) {
    Box box = item.box();
    if (item.corner() > 0
        && brush.zoom() >= ROUNDED_FROM
        && item.fill().isPresent()
        && item.line().isPresent()) {
      brush.rounded(box, item.corner(), item.fill().get(), item.line().get(), item.lineWidth());
      return;
    }
    item.fill().ifPresent(fill -> brush.fill(box, fill));
    item.line().ifPresent(line -> brush.border(box, line, item.lineWidth(), item.style()));
  }

  private static void text(Brush brush, Item.Text item) {
    if (!isLegible(brush, item)) {
      return;
    }
    Box box = item.box();
    boolean center = item.align() == Item.Align.CENTER;
    brush.text(
        item.text(),
        center ? box.centerX() : box.x(),
        box.centerY(),
        item.size(),
        item.bold(),
        item.ink(),
        center ? TextAlignment.CENTER : TextAlignment.LEFT);
  }

  private void symbol(Brush brush, Item.Symbol item) {
    Box box = item.box();
    double size = box.width() * brush.zoom();
    if (!atlas.has(item.icon())) {
      neutral(brush, item);
    } else if (brush.zoom() < ICONS_FROM) {
      Color ground = atlas.ground(item.icon());
      brush.graphics().setFill(ground);
      brush.graphics().fillRect(brush.x(box.x()), brush.y(box.y()), size, size);
    } else {
      atlas.draw(
          brush.graphics(),
          item.icon(),
          brush.x(box.x()),
          brush.y(box.y()),
          brush.snap(size),
          brush.outputScale());
    }
  }

  private static void neutral(Brush brush, Item.Symbol item) {
    Box box = item.box();
    brush.fill(box, Ink.MUTED);
    if (box.height() * 0.4 * brush.zoom() >= LEGIBLE) {
      brush.text(
          item.initials(),
          box.centerX(),
          box.centerY(),
          box.height() * 0.4,
          true,
          Ink.SURFACE,
          TextAlignment.CENTER);
    }
  }

  private static void mark(Brush brush, Item.Mark item) {
    Marks.badge(brush, item);
  }
}
