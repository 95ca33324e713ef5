package dev.towpath.model;

/**
 * A rectangle on the canvas, in points at 100 %, from its upper left corner; width and height are
 * not negative.
 */
public record Box(double x, double y, double width, double height) {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Refuses a negative size or a value that is no number. */
  public Box {
    if (!(width >= 0 && height >= 0 && Double.isFinite(x + y + width + height))) {
      throw new IllegalArgumentException("not a box: " + x + "," + y + " " + width + "×" + height);
    }
    // -0.0 becomes 0.0, for records tell the two apart
    x += 0.0;
    y += 0.0;
  }

  /** Right edge. */
  public double right() {
    return x + width;
  }

  /** Lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Middle, across. */
  public double centerX() {
    return x + width / 2;
  }

  /** Middle, down. */
  public double centerY() {
    return y + height / 2;
  }

  /** Moved. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Larger by a margin on all sides. */
  public Box grown(double margin) {
    return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /** Whether the point lies in it, edges included. */
  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /** Whether the other lies in it, edges included. */
  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  /** Whether both share more than an edge. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Spread well: coordinates are mostly multiples of the grid, whose plain hash codes collide. */
  @Override
  public int hashCode() {
    long bits = Double.doubleToLongBits(x);
    bits = bits * SPREAD + Double.doubleToLongBits(y);
    bits = bits * SPREAD + Double.doubleToLongBits(width);
    bits = (bits * SPREAD + Double.doubleToLongBits(height)) * SPREAD;
    return (int) (bits >>> Integer.SIZE);
  }
}
