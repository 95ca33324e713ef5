package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.Span;
import dev.towpath.model.Json;
import java.util.List;
import java.util.Set;

/** Takes elements out of brackets and braces, with their commas, and puts others in. */
final class FlowEdits {
  private final SourceText source;
  private final FileStyle style;
  private final Rendering rendering;
  private final boolean json;
  private final TextEdits edits;
  private final Layout layout;

  FlowEdits(
      SourceText source, FileStyle style, Rendering rendering, boolean json, TextEdits edits) {
    this.source = source;
    this.style = style;
    this.rendering = rendering;
    this.json = json;
    this.edits = edits;
    layout = new Layout(source);
  }

  /** Does the changes; at least one element stays. */
  void change(Change.Elements change) {
    Node node = change.node();
    int size = Layout.size(node);
    if (size == 0) {
      fill(change);
      return;
    }
    remove(node, change.removed(), size);
    if (isBarePair(node)) {
      edits.insert(node.span().start(), "{");
    }
    for (Change.Added added : change.added()) {
      String text = text(node, added);
      if (added.after() < 0) {
        edits.insert(element(node, 0).start(), text + separator(node));
      } else {
        edits.insert(lastKept(change, added.after()), separator(node) + text);
      }
    }
    if (isBarePair(node)) {
      edits.insert(node.span().end(), "}");
    }
  }

  /** Whether a node is a pair in a list in brackets, which needs no braces of its own. */
  private boolean isBarePair(Node node) {
    return node instanceof Node.Mapping mapping
        && !mapping.span().isEmpty()
        && mapping.span().start() == mapping.entries().getFirst().key().span().start();
  }

  /** After what the new element comes, of what stays. */
  private int lastKept(Change.Elements change, int after) {
    int at = after;
    while (at > 0 && change.removed().contains(at)) {
      at--;
    }
    return element(change.node(), at).end();
  }

  private void remove(Node node, Set<Integer> removed, int size) {
    for (int first = 0; first < size; first++) {
      if (!removed.contains(first)) {
        continue;
      }
      int last = first;
      while (removed.contains(last + 1)) {
        last++;
      }
      if (last + 1 < size) {
        edits.remove(element(node, first).start(), element(node, last + 1).start());
      } else {
        edits.remove(element(node, first - 1).end(), element(node, last).end());
      }
      first = last;
    }
  }

  private Span element(Node node, int index) {
    return switch (node) {
      case Node.Mapping mapping ->
          new Span(layout.keyHead(mapping.entries().get(index).key()), layout.end(mapping, index));
      case Node.Sequence list -> list.items().get(index).span();
      case Node.Scalar _, Node.Alias _ -> throw new IllegalStateException("no collection");
    };
  }

  private boolean isSpread(Node node) {
    int first = element(node, 0).start();
    return source.lineStart(first) > node.span().start();
  }

  private String separator(Node node) {
    return isSpread(node)
        ? "," + style.lineBreak() + indent(element(node, 0).start())
        : source.text().startsWith(",\"", element(node, 0).end()) ? "," : ", ";
  }

  private String indent(int offset) {
    String line = source.text().substring(source.lineStart(offset), offset);
    int blanks = 0;
    while (blanks < line.length() && line.charAt(blanks) <= ' ') {
      blanks++;
    }
    return line.substring(0, blanks);
  }

  private String text(Node node, Change.Added added) {
    if (!json || !isSpread(node)) {
      String value = rendering.inFlow(added.value());
      return added
          .key()
          .map(key -> rendering.inFlow(Json.of(key)) + style.colon() + value)
          .orElse(value);
    }
    List<String> lines =
        added.key().isPresent()
            ? rendering.entry(added.key().get(), added.value())
            : rendering.item(added.value());
    return String.join(style.lineBreak() + indent(element(node, 0).start()), lines);
  }

  private void fill(Change.Elements change) {
    Json value =
        change.node() instanceof Node.Mapping
            ? object(change)
            : new Json.Arr(change.added().stream().map(Change.Added::value).toList());
    replace(change.node(), value);
  }

  private static Json object(Change.Elements change) {
    Json.Obj object = Json.Obj.EMPTY;
    for (Change.Added added : change.added()) {
      object = object.with(added.key().orElseThrow(), added.value());
    }
    return object;
  }

  /** Gives a key a value that has not even a colon. */
  void complete(Node.Scalar key, Json value) {
    edits.insert(key.span().end(), ": " + rendering.inFlow(value));
  }

  /** Puts another value in the place of a node. */
  void replace(Node old, Json value) {
    String text =
        json
            ? String.join(style.lineBreak() + indent(old.span().start()), rendering.item(value))
            : rendering.inFlow(value);
    boolean missing = old.span().isEmpty();
    edits.replace(old.span().start(), old.span().end(), missing ? " " + text : text);
  }
}
