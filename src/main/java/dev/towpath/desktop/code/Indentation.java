package dev.towpath.desktop.code;

import java.util.List;

/**
 * How a text is indented.
 *
 * @param step blanks of one level
 */
record Indentation(int step) {
  private static final int USUAL = 2;
  private static final int MOST = 8;
  private static final int LINES = 2_000;

  /** How far the text is indented from one level to the next; of the first lines, the least. */
  static Indentation of(List<String> lines) {
    int least = MOST + 1;
    int above = 0;
    for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
      if (!line.isBlank() && line.stripLeading().charAt(0) != '#') {
        int width = width(line);
        if (width > above) {
          least = Math.min(least, width - above);
        }
        above = width;
      }
    }
    return new Indentation(least > MOST || least < 2 ? USUAL : least);
  }

  /** How many blanks or tabs a line begins with. */
  static int width(String line) {
    int width = 0;
    while (width < line.length() && (line.charAt(width) == ' ' || line.charAt(width) == '\t')) {
      width++;
    }
    return width;
  }

  /** The blanks that lead from a column to the next level. */
  String toNext(int column) {
    return " ".repeat(step - column % step);
  }

  /**
   * What a new line begins with after the part of a line before the cursor: the same level, or one
   * more where the part opens something.
   */
  String after(String part) {
    int width = width(part);
    String body = part.strip();
    int comment = body.indexOf(" #");
    String code = comment >= 0 ? body.substring(0, comment).strip() : body;
    boolean opens =
        !code.startsWith("#")
            && (code.endsWith(":")
                || code.endsWith("{")
                || code.endsWith("[")
                || code.matches(".*:\\s+[|>][-+0-9]*"));
    // the fields of a list's item stand below its first one, not below the dash
    int item = code.startsWith("- ") && code.contains(":") ? 2 : 0;
    return part.substring(0, width) + " ".repeat((opens ? step : 0) + item);
  }

  /** The line one level less. */
  String less(String line) {
    int width = width(line);
    int gone = width == 0 ? 0 : (width - 1) % step + 1;
    return line.substring(gone);
  }
}
