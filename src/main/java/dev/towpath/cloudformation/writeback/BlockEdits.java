package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
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
    if (blankAbove && last + 1 < size) {
      while (layout.isBlank(end)) {
        end = source.lineEnd(end);
      }
    } else if (blankAbove) {
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
    int offset = layout.lastLine(head, layout.end(node, added.after()));
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
    Node old = slot.entry().value();
    int colon = layout.afterColon(slot.entry().key());
    YamlRendering.Piece piece = rendering.piece(value);
    int column = source.column(slot.entry().key().span().start());
    boolean sameLine =
        !old.span().isEmpty() && source.lineStart(colon) == source.lineStart(old.span().start());
    if (piece.body().isEmpty()) {
      if (sameLine) {
        edits.replace(old.span().start(), old.span().end(), piece.head());
      } else {
        edits.insert(colon, " " + piece.head());
        removeBelow(colon, old);
      }
      return;
    }
    String indent = " ".repeat(column) + rendering.indent(piece);
    StringBuilder body = new StringBuilder();
    piece
        .body()
        .forEach(
            line -> body.append(style.lineBreak()).append(YamlRendering.indented(line, indent)));
    edits.replace(colon, colon, piece.head().isEmpty() ? "" : " " + piece.head());
    if (sameLine) {
      edits.remove(colon, old.span().end());
      edits.insert(layout.contentEnd(Math.max(colon, old.span().end() - 1)), body.toString());
    } else {
      edits.insert(layout.contentEnd(colon), body.toString());
      removeBelow(colon, old);
    }
  }

  /** Removes a value that begins below its key, and leaves a comment beside the key. */
  private void removeBelow(int colon, Node old) {
    if (!old.span().isEmpty()) {
      edits.remove(layout.contentEnd(colon), Math.max(layout.contentEnd(colon), old.span().end()));
    }
  }

  /** Puts another value in the place of an item. */
  void replaceItem(Slot.Item slot, Json value) {
    Node old = slot.parent().items().get(slot.index());
    int dash = layout.head(slot.parent(), slot.index());
    List<String> lines = rendering.item(value);
    String text = joined(lines, source.column(dash)).substring(source.column(dash));
    boolean comment =
        source.text().substring(dash, Math.max(dash, old.span().start())).contains("#");
    if (old.span().isEmpty()) {
      edits.replace(dash, dash + 1, text);
    } else if (comment || lines.size() > 1) {
      edits.replace(dash, old.span().end(), text);
    } else {
      edits.replace(old.span().start(), old.span().end(), text.substring(2));
    }
  }
}
