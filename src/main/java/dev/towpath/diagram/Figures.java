package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.Optional;

/** Draws the figure of one resource. */
final class Figures {
  /** Height of a container's strip with icon, name, type and addresses. */
  static final double HEADER = 36;

  private static final double GROUP_ICON = 32;
  private static final double ICON = 32;
  private static final double NAME = 11.5;
  private static final double SMALL = 10;
  private static final int SMALL_LINES = 4;
  private static final double PADDING = 6;
  private static final double MARK = 20;
  private static final double TAG = 16;

  private final Details details;
  private final DrawingOptions options;

  Figures(Details details, DrawingOptions options) {
    this.details = details;
    this.options = options;
  }

  Shape.Figure draw(Resource resource, Box box) {
    boolean container = isContainer(resource);
    Pen pen = new Pen(options.measure());
    if (container) {
      container(pen, resource, box);
    } else {
      symbol(pen, resource, box);
    }
    sign(pen, resource, box);
    Box header = container ? new Box(box.x(), box.y(), box.width(), HEADER) : box;
    return new Shape.Figure(
        resource.id(), box, header, container, pen.items(), mark(resource, box));
  }

  static boolean isContainer(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::container).orElse(false);
  }

  private Optional<Item.Mark> mark(Resource resource, Box box) {
    return Optional.ofNullable(options.badges().get(resource.id()))
        .map(f ->
            new Item.Mark(
                new Box(box.right() - MARK * 0.7, box.y() - MARK * 0.3, MARK, MARK),
                f.badge(),
                f.count()));
  }

  /** A tag on the figure's upper edge, with a word for those who do not see its colour. */
  private void sign(Pen pen, Resource resource, Box box) {
    ReviewSign sign = options.signs().get(resource.id());
    if (sign == null) {
      return;
    }
    String text = sign.sign() + " " + options.texts().text("diagram", "sign." + sign);
    double width = options.measure().width(text, SMALL, true) + 12;
    double right = box.right() - MARK * 0.5;
    Box tag = new Box(Math.max(box.x(), right - width), box.y() - TAG / 2, width, TAG);
    pen.tag(tag, sign.ink());
    double height = SMALL * Pen.LEADING;
    Box line = new Box(tag.x(), tag.centerY() - height / 2, tag.width(), height);
    pen.centered(line, text, Ink.SIGN, SMALL, true);
  }

  private void container(Pen pen, Resource resource, Box box) {
    Exposure exposure = options.exposure(resource.id());
    GroupStyle style = GroupStyle.of(resource, exposure);
    pen.rectangle(box, style.fill(), style);
    double size = Math.min(GROUP_ICON, Math.min(box.width(), box.height()));
    pen.icon(box.x(), box.y(), size, style.icon(), initials(resource));
    double left = box.x() + size + PADDING;
    double width = box.right() - left - MARK;
    pen.line(left, box.y() + 3, width, Names.of(resource), style.text(), 13, true);
    String type = details.type(resource, exposure);
    String more = details.of(resource);
    String second = more.isEmpty() ? type : type + " · " + more;
    pen.line(left, box.y() + 20, width, second, Ink.MUTED, 11, false);
  }

  private void symbol(Pen pen, Resource resource, Box box) {
    pen.card(box, 6);
    double size = Math.min(ICON, Math.max(12, box.height() - 48));
    pen.icon(box.centerX() - size / 2, box.y() + PADDING, size, icon(resource), initials(resource));
    Box area = box.grown(-PADDING);
    double y = box.y() + PADDING + size + 2;
    List<String> name = pen.wrap(Names.of(resource), area.width(), 2, NAME, true);
    for (String line : name) {
      y = centered(pen, area, y, line, Ink.TEXT, NAME, true);
    }
    String type = details.type(resource, Exposure.UNKNOWN);
    String more = details.of(resource);
    int lines = SMALL_LINES - name.size() - (more.isEmpty() ? 0 : 1);
    for (String line : pen.wrap(type, area.width(), Math.max(1, lines), SMALL, false)) {
      y = centered(pen, area, y, line, Ink.MUTED, SMALL, false);
    }
    centered(pen, area, y, more, Ink.MUTED, SMALL, false);
  }

  /** Draws a line where it still fits into the area; gives the y of the next. */
  private static double centered(
      Pen pen, Box area, double y, String text, Ink ink, double size, boolean bold) {
    double height = size * Pen.LEADING;
    if (y + height <= area.bottom() + PADDING - 1) {
      pen.centered(new Box(area.x(), y, area.width(), height), text, ink, size, bold);
    }
    return y + height;
  }

  private static String icon(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::icon).orElse("other");
  }

  private String initials(Resource resource) {
    String name = Kinds.of(resource).kind().isEmpty() ? "?" : Kinds.of(resource).name();
    return name.codePoints()
        .filter(Character::isUpperCase)
        .limit(2)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
