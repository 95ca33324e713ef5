package dev.towpath.cloudformation.syntax;

import java.util.Arrays;

/** A text with its lines; a line ends at a line feed, a carriage return, or both. */
public final class SourceText {
  private final String text;
  private final int[] lineStarts;

  /** Finds the lines. */
  public SourceText(String text) {
    this.text = text;
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    lineStarts = Arrays.copyOf(starts, count);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The text of a part. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Where an offset stands. */
  public Position position(int offset) {
    int line = lineAt(offset);
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** The offset of a place; the nearest one where the text has no such place. */
  public int offset(Position position) {
    int line = Math.clamp(position.line() - 1, 0, lineStarts.length - 1);
    return Math.min(lineStarts[line] + Math.max(0, position.column() - 1), text.length());
  }

  /** The offset of the first character of the line that holds the offset. */
  public int lineStart(int offset) {
    return lineStarts[lineAt(offset)];
  }

  /** The offset after the line end of the line that holds the offset. */
  public int lineEnd(int offset) {
    int next = lineAt(offset) + 1;
    return next < lineStarts.length ? lineStarts[next] : text.length();
  }

  /** How many characters stand before the offset in its line. */
  public int column(int offset) {
    return offset - lineStart(offset);
  }

  /** The line end that the text uses, a line feed where it has but one line. */
  public String lineBreak() {
    if (lineStarts.length == 1) {
      return "\n";
    }
    int first = lineStarts[1];
    if (text.charAt(first - 1) == '\r') {
      return "\r";
    }
    return first > 1 && text.charAt(first - 2) == '\r' ? "\r\n" : "\n";
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
