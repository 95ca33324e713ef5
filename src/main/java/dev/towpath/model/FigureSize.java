package dev.towpath.model;

/**
 * How large a figure is when it is new, in points at 100 %.
 *
 * @param width across
 * @param height down
 */
public record FigureSize(double width, double height) {
  /** A symbol with its name and one more line below. */
  public static final FigureSize SYMBOL = new FigureSize(128, 96);

  /** The size of a new figure of a kind. */
  public static FigureSize of(KindDeclaration kind) {
    if (kind.record() == Vpc.class) {
      return new FigureSize(880, 560);
    }
    return kind.record() == Subnet.class ? new FigureSize(320, 240) : SYMBOL;
  }

  /** A box of this size with its upper left corner there. */
  public Box at(double x, double y) {
    return new Box(x, y, width, height);
  }
}
