package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.Span;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Set;

/** Takes elements out of YAML blocks, with their comments, and puts others in. */
final class BlockEdits {
  private final SourceText source;
  private final Layout layout;
  private final FileStyle style;
  private final YamlRendering rendering;
  private final TextEdits edits;

  BlockEdits(SourceText source, FileStyle style, TextEdits edits) {
    this.source = source;
    this.style = style;
    this.edits = edits;
    layout = new Layout(source);
    rendering = new YamlRendering(style);
  }

  /** Does the changes; at least one element stays. */
  void change(Change.Elements change) {
    remove(change.node(), change.removed());
    boolean airy = change.node() instanceof Node.Mapping m && isAiry(m);
    change.added().forEach(added -> add(change.node(), added, airy));
  }

  private void remove(Node node, Set<Integer> removed) {
    int size = Layout.size(node);
    for (int first = 0; first < size; first++) {
      if (!removed.contains(first)) {
        continue;
      }
      int last = first;
      while (removed.contains(last + 1)) {
        last++;
      }
      removeRun(node, first, last, size);
      first = last;
    }
  }

  private void removeRun(Node node, int first, int last, int size) {
    int head = layout.head(node, first);
    if (!layout.beginsLine(head)) {
      edits.remove(head, layout.head(node, last + 1));
      return;
    }
    int start = layout.firstLine(head);
    int end = layout.lastLine(layout.head(node, last), layout.end(node, last));
    boolean blankAbove = start > 0 && layout.isBlank(source.lineStart(start - 1));
    if (layout.keepsBlankLines(node, last) || (blankAbove && last + 1 < size)) {
      end = layout.afterBlankLines(end);
    } else if (blankAbove && (first == 0 || !layout.keepsBlankLines(node, first - 1))) {
      while (start > 0 && layout.isBlank(source.lineStart(start - 1))) {
        start = source.lineStart(start - 1);
      }
    }
    edits.remove(start, end);
  }

  /** Whether blank lines stand between the entries. */
  private boolean isAiry(Node.Mapping mapping) {
    if (mapping.entries().size() < 2) {
      return source.column(mapping.entries().getFirst().key().span().start()) <= style.step()
          && mapping.span().start() > 0;
    }
    int blank = 0;
    for (int i = 1; i < mapping.entries().size(); i++) {
      int start = layout.firstLine(layout.head(mapping, i));
      blank += start > 0 && layout.isBlank(source.lineStart(start - 1)) ? 1 : 0;
    }
    return blank * 2 >= mapping.entries().size();
  }

  private void add(Node node, Change.Added added, boolean airy) {
    List<String> lines =
        added.key().isPresent()
            ? rendering.entry(added.key().get(), added.value())
            : rendering.item(added.value());
    int column = source.column(layout.head(node, Math.max(0, added.after())));
    if (added.after() < 0) {
      // before the first one, which may stand behind something else in its line
      String text = joined(lines, column).substring(column);
      edits.insert(layout.head(node, 0), text + style.lineBreak() + " ".repeat(column));
      return;
    }
    int head = layout.head(node, added.after());
    int below = layout.lastLine(head, layout.end(node, added.after()));
    int offset =
        layout.keepsBlankLines(node, added.after()) ? layout.afterBlankLines(below) : below;
    String text = joined(lines, column);
    boolean open =
        offset == source.text().length()
            && layout.contentEnd(source.lineStart(offset)) == offset
            && offset > 0
            && !endsLine(offset);
    String gap = airy ? style.lineBreak() : "";
    edits.insert(offset, open ? style.lineBreak() + gap + text : gap + text + style.lineBreak());
  }

  private boolean endsLine(int offset) {
    char before = source.text().charAt(offset - 1);
    return before == '\n' || before == '\r';
  }

  private String joined(List<String> lines, int column) {
    String indent = " ".repeat(column);
    return String.join(
        style.lineBreak(),
        lines.stream().map(line -> YamlRendering.indented(line, indent)).toList());
  }

  /** Puts another value in the place of one that belongs to a key. */
  void replaceValue(Slot.Value slot, Json value) {
    YamlRendering.Piece piece = rendering.piece(value);
    int column = source.column(layout.keyHead(slot.entry().key()));
    String indent = " ".repeat(column) + rendering.indent(piece);
    replace(slot.entry().value(), layout.afterColon(slot.entry().key()), piece, indent);
  }

  /** Puts another value in the place of an item. */
  void replaceItem(Slot.Item slot, Json value) {
    int dash = layout.head(slot.parent(), slot.index());
    List<String> lines = rendering.item(value);
    String first = lines.getFirst().substring(1).strip();
    YamlRendering.Piece piece =
        new YamlRendering.Piece(first, lines.subList(1, lines.size()), false);
    Node old = slot.parent().items().get(slot.index());
    replace(old, dash + 1, piece, " ".repeat(source.column(dash)));
  }

  /**
   * Puts a value in the place of another.
   *
   * @param sign after the colon or dash before the old value
   * @param indent of the lines of the piece's body
   */
  private void replace(Node old, int sign, YamlRendering.Piece piece, String indent) {
    StringBuilder body = new StringBuilder();
    piece
        .body()
        .forEach(
            line -> body.append(style.lineBreak()).append(YamlRendering.indented(line, indent)));
    String head = piece.head().isEmpty() ? "" : " " + piece.head();
    Span span = old.span();
    if (span.isEmpty()) {
      edits.insert(sign, head);
      edits.insert(layout.contentEnd(sign), body.toString());
    } else if (source.lineStart(sign) == source.lineStart(span.start())) {
      // what follows in the line, such as a comment, stays behind the first line
      boolean single = piece.body().isEmpty();
      edits.replace(single ? span.start() : sign, span.end(), single ? piece.head() : head);
      edits.insert(layout.contentEnd(Math.max(sign, span.end() - 1)), body.toString());
    } else if (hasComment(layout.contentEnd(sign), begin(old))) {
      String below = head.isEmpty() ? body.toString().strip() : piece.head() + body;
      edits.replace(span.start(), span.end(), below);
    } else {
      edits.insert(sign, head);
      edits.insert(layout.contentEnd(sign), body.toString());
      edits.remove(layout.contentEnd(sign), span.end());
    }
  }

  /** The comment above the first element of a block belongs to it. */
  private int begin(Node old) {
    boolean block = Layout.size(old) > 0 && layout.beginsLine(layout.head(old, 0));
    return block ? layout.firstLine(layout.head(old, 0)) : old.span().start();
  }

  private boolean hasComment(int start, int end) {
    return start < end && source.text().substring(start, end).contains("#");
  }
}
