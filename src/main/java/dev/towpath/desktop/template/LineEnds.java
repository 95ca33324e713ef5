package dev.towpath.desktop.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line ends of a file, which an editor does not know. */
final class LineEnds {
  private static final Pattern END = Pattern.compile("\r\n|\r|\n");

  private LineEnds() {}

  /** A text with line feeds only, as an editor shows it. */
  static String plain(String text) {
    return END.matcher(text).replaceAll("\n");
  }

  /**
   * An edited text with the line ends of the original: those of lines that stayed above and below
   * what was edited, and the usual one in between.
   *
   * @param edited with line feeds only
   * @param usual the original's usual line end
   */
  static String restored(String original, String edited, String usual) {
    List<String> before = lines(original);
    String[] after = edited.split("\n", -1);
    int most = Math.min(before.size(), after.length);
    int top = 0;
    while (top < most && plain(before.get(top)).equals(whole(after, top))) {
      top++;
    }
    int bottom = 0;
    while (bottom < most - top
        && plain(before.get(before.size() - 1 - bottom))
            .equals(whole(after, after.length - 1 - bottom))) {
      bottom++;
    }
    StringBuilder text = new StringBuilder(edited.length() + after.length);
    before.subList(0, top).forEach(text::append);
    for (int i = top; i < after.length - bottom; i++) {
      text.append(after[i]).append(i < after.length - 1 ? usual : "");
    }
    before.subList(before.size() - bottom, before.size()).forEach(text::append);
    return text.toString();
  }

  private static String whole(String[] lines, int index) {
    return index < lines.length - 1 ? lines[index] + "\n" : lines[index];
  }

  /** The lines with their ends; the last one without. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      lines.add(text.substring(start, end.end()));
      start = end.end();
    }
    lines.add(text.substring(start));
    return lines;
  }
}
