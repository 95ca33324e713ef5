package dev.towpath.desktop.code;

import java.util.List;

/** Turns lines of YAML into comments and back. */
final class Comments {
  private static final String SIGN = "#";

  private Comments() {}

  /** Comments where one line is none yet, else the lines without their signs; blank ones stay. */
  static List<String> toggled(List<String> lines) {
    List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
    boolean off =
        !written.isEmpty()
            && written.stream().allMatch(line -> line.stripLeading().startsWith(SIGN));
    int column = written.stream().mapToInt(Indentation::width).min().orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? line : off ? without(line) : with(line, column))
        .toList();
  }

  private static String with(String line, int column) {
    return line.substring(0, column) + SIGN + " " + line.substring(column);
  }

  private static String without(String line) {
    int sign = line.indexOf(SIGN);
    int rest = line.startsWith(" ", sign + 1) ? sign + 2 : sign + 1;
    return line.substring(0, sign) + line.substring(rest);
  }
}
