package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import java.util.List;

/**
 * How a template is laid out.
 *
 * @param unit what a level is indented by; empty for JSON in one line
 * @param indentedLists whether the dashes of a YAML list stand to the right of its key
 * @param doubleQuotes whether double quotes are more usual than single ones
 * @param colon what stands between a JSON key and its value
 * @param lineBreak the line end
 */
record FileStyle(
    String unit, boolean indentedLists, boolean doubleQuotes, String colon, String lineBreak) {

  /** The style of a template. */
  static FileStyle of(SourceText source, Node.Mapping root, boolean json) {
    Habits habits = new Habits(source);
    habits.look(root);
    return new FileStyle(
        json ? jsonUnit(source, root) : " ".repeat(yamlStep(source, root)),
        habits.indented >= habits.flat,
        habits.doubles > habits.singles,
        json ? colon(source, root) : ": ",
        source.lineBreak());
  }

  /** How many characters a level takes. */
  int step() {
    return unit.length();
  }

  private static int yamlStep(SourceText source, Node.Mapping root) {
    return root.entries().stream()
        .map(Entry::value)
        .filter(v -> v instanceof Node.Mapping m && !m.flow() && !m.entries().isEmpty())
        .mapToInt(v -> source.column(((Node.Mapping) v).entries().getFirst().key().span().start()))
        .filter(column -> column > 0 && column <= 8)
        .findFirst()
        .orElse(2);
  }

  private static String jsonUnit(SourceText source, Node.Mapping root) {
    if (root.entries().isEmpty()) {
      return "  ";
    }
    int key = root.entries().getFirst().key().span().start();
    int line = source.lineStart(key);
    String before = source.text().substring(line, key);
    if (line <= root.span().start() || !before.isBlank()) {
      return "";
    }
    return before.isEmpty() ? "  " : before;
  }

  private static String colon(SourceText source, Node.Mapping root) {
    if (root.entries().isEmpty()) {
      return ": ";
    }
    Entry first = root.entries().getFirst();
    String between =
        source.text().substring(first.key().span().end(), first.value().span().start());
    return between.contains("\n") ? ": " : between;
  }

  /** Counts what the author usually does. */
  private static final class Habits {
    private final SourceText source;
    private int indented;
    private int flat;
    private int doubles;
    private int singles;

    Habits(SourceText source) {
      this.source = source;
    }

    void look(Node node) {
      switch (node) {
        case Node.Scalar(_, _, _, _, Node.Style style) -> {
          doubles += style == Node.Style.DOUBLE ? 1 : 0;
          singles += style == Node.Style.SINGLE ? 1 : 0;
        }
        case Node.Sequence(_, _, _, List<Node> items, _) -> items.forEach(this::look);
        case Node.Mapping mapping -> mapping.entries().forEach(this::look);
        case Node.Alias _ -> {}
      }
    }

    private void look(Entry entry) {
      if (entry.value() instanceof Node.Sequence list && !list.flow() && list.tag().isEmpty()) {
        int key = source.column(entry.key().span().start());
        if (source.column(list.span().start()) > key) {
          indented++;
        } else {
          flat++;
        }
      }
      look(entry.value());
    }
  }
}
