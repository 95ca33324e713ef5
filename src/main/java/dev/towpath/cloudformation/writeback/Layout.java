package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.Span;
import java.util.regex.Pattern;

/** Finds the signs around the nodes of a block: colons, dashes, comments, blank lines. */
record Layout(SourceText source) {
  private static final Pattern KEPT = Pattern.compile("[|>][0-9]?\\+");

  private String text() {
    return source.text();
  }

  /** The offset after the colon of a key; after the key where it has none. */
  int afterColon(Node.Scalar key) {
    int at = key.span().end();
    while (at < text().length() && (text().charAt(at) <= ' ' || text().charAt(at) == '#')) {
      at = text().charAt(at) == '#' ? source.lineEnd(at) : at + 1;
    }
    boolean colon = at < text().length() && text().charAt(at) == ':';
    return colon ? at + 1 : key.span().end();
  }

  /** Whether a key is followed by a colon. */
  boolean hasColon(Node.Scalar key) {
    return afterColon(key) > key.span().end();
  }

  /** Where a key begins: at the question mark, where one stands before it. */
  int keyHead(Node.Scalar key) {
    int at = key.span().start();
    while (at > 0 && isBlankSign(at - 1)) {
      at--;
    }
    boolean asked = at > 0 && at < key.span().start() && text().charAt(at - 1) == '?';
    return asked ? at - 1 : key.span().start();
  }

  private boolean isBlankSign(int at) {
    return text().charAt(at) == ' ' || text().charAt(at) == '\t';
  }

  /** Whether the blank lines below an element belong to a text at its end. */
  boolean keepsBlankLines(Node collection, int index) {
    Node last =
        switch (collection) {
          case Node.Mapping mapping -> mapping.entries().get(index).value();
          case Node.Sequence list -> list.items().get(index);
          case Node.Scalar _, Node.Alias _ -> throw new IllegalStateException("no collection");
        };
    while (size(last) > 0) {
      last =
          last instanceof Node.Mapping mapping
              ? mapping.entries().getLast().value()
              : ((Node.Sequence) last).items().getLast();
    }
    boolean block =
        last instanceof Node.Scalar(_, _, _, _, Node.Style style)
            && (style == Node.Style.LITERAL || style == Node.Style.FOLDED);
    return block && KEPT.matcher(line(last.span().start())).find();
  }

  private String line(int offset) {
    return text().substring(offset, source.lineEnd(offset));
  }

  /** The end of the blank lines that begin there. */
  int afterBlankLines(int lineStart) {
    int at = lineStart;
    while (isBlank(at)) {
      at = source.lineEnd(at);
    }
    return at;
  }

  /** The end of the blanks that begin there. */
  int afterBlanks(int offset) {
    int at = offset;
    while (at < text().length() && isBlankSign(at)) {
      at++;
    }
    return at;
  }

  /** Where an element of a block begins: its key, or its dash. */
  int head(Node collection, int index) {
    return switch (collection) {
      case Node.Mapping mapping -> keyHead(mapping.entries().get(index).key());
      case Node.Sequence list -> dash(list, index);
      case Node.Scalar _, Node.Alias _ -> throw new IllegalStateException("no collection");
    };
  }

  private int dash(Node.Sequence list, int index) {
    int at = index == 0 ? list.span().start() : end(list, index - 1);
    while (text().charAt(at) != '-') {
      char c = text().charAt(at);
      boolean word = c == '!' || c == '&';
      at = c == '#' ? source.lineEnd(at) : word ? endOfWord(at) : at + 1;
    }
    return at;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text().length() && text().charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  /** Where an element ends. */
  int end(Node collection, int index) {
    return switch (collection) {
      case Node.Mapping mapping -> {
        Span value = mapping.entries().get(index).value().span();
        yield Math.max(value.end(), afterColon(mapping.entries().get(index).key()));
      }
      case Node.Sequence list -> {
        Span item = list.items().get(index).span();
        yield item.isEmpty() ? dash(list, index) + 1 : item.end();
      }
      case Node.Scalar _, Node.Alias _ -> throw new IllegalStateException("no collection");
    };
  }

  static int size(Node collection) {
    return switch (collection) {
      case Node.Mapping mapping -> mapping.entries().size();
      case Node.Sequence list -> list.items().size();
      case Node.Scalar _, Node.Alias _ -> 0;
    };
  }

  /** Whether nothing but blanks stands before the offset in its line. */
  boolean beginsLine(int offset) {
    return text().substring(source.lineStart(offset), offset).isBlank();
  }

  /** The beginning of the lines of an element: its own, and the comments right above it. */
  int firstLine(int head) {
    int column = source.column(head);
    int start = source.lineStart(head);
    while (start > 0) {
      int above = source.lineStart(start - 1);
      if (!isComment(above) || commentColumn(above) != column) {
        break;
      }
      start = above;
    }
    return start;
  }

  /** The end of the lines of an element: its own, and the comments right below, indented more. */
  int lastLine(int head, int end) {
    int column = source.column(head);
    int after = source.lineEnd(Math.max(head, end - 1));
    while (after < text().length() && isComment(after) && commentColumn(after) > column) {
      after = source.lineEnd(after);
    }
    return after;
  }

  /** Whether the line that begins there is blank. */
  boolean isBlank(int lineStart) {
    return lineStart < text().length()
        && text().substring(lineStart, source.lineEnd(lineStart)).isBlank();
  }

  private boolean isComment(int lineStart) {
    int at = lineStart + commentColumn(lineStart);
    return at < text().length() && text().charAt(at) == '#';
  }

  private int commentColumn(int lineStart) {
    int at = lineStart;
    while (at < text().length() && (text().charAt(at) == ' ' || text().charAt(at) == '\t')) {
      at++;
    }
    return at - lineStart;
  }

  /** The end of a line without its line end. */
  int contentEnd(int offset) {
    int end = source.lineEnd(offset);
    while (end > offset && (text().charAt(end - 1) == '\n' || text().charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }
}
