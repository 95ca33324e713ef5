package dev.towpath.desktop.code;

/**
 * A place in a text.
 *
 * @param line from 0
 * @param column in characters, from 0
 */
public record Place(int line, int column) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
