package dev.towpath.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns as wide as their widest cell. */
final class TextTable {
  private static final String GAP = "  ";
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; all rows have as many cells. */
  void row(List<String> cells) {
    rows.add(cells.stream().map(Console::oneLine).toList());
  }

  /** The lines, without spaces at their ends. */
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      String cell = row.get(column);
      line.append(cell).append(" ".repeat(width(column) - width(cell))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  /** Columns that a text takes in a terminal; Japanese letters take two. */
  static int width(String text) {
    return text.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum();
  }
}
