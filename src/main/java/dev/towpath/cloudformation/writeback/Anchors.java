package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.Literals;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.cloudformation.syntax.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Keeps an edit of what an anchor names from changing the places that mention it: the first of them
 * takes over the anchor with the value as it was.
 */
final class Anchors {
  private final SourceText source;
  private final TextEdits edits;
  private final IdentityHashMap<Node, List<Node.Alias>> mentioned = new IdentityHashMap<>();
  private final IdentityHashMap<Node, List<Node>> around = new IdentityHashMap<>();

  Anchors(Node root, SourceText source, TextEdits edits) {
    this.source = source;
    this.edits = edits;
    collectAliases(root);
    if (!mentioned.isEmpty()) {
      collectAnchored(root, List.of());
    }
  }

  private void collectAliases(Node node) {
    switch (node) {
      case Node.Alias alias ->
          mentioned.computeIfAbsent(alias.target(), _ -> new ArrayList<>()).add(alias);
      case Node.Mapping mapping -> mapping.entries().forEach(e -> collectAliases(e.value()));
      case Node.Sequence list -> list.items().forEach(item -> collectAliases(item));
      case Node.Scalar _ -> {}
    }
  }

  private void collectAnchored(Node node, List<Node> outer) {
    List<Node> all = new ArrayList<>(outer);
    if (mentioned.containsKey(node)) {
      all.add(node);
    }
    if (!all.isEmpty()) {
      around.put(node, all);
    }
    switch (node) {
      case Node.Mapping mapping -> mapping.entries().forEach(e -> collectAnchored(e.value(), all));
      case Node.Sequence list -> list.items().forEach(item -> collectAnchored(item, all));
      case Node.Scalar _, Node.Alias _ -> {}
    }
  }

  /** Moves the anchors that the changes would touch. */
  void keep(List<Change> changes) {
    Set<Node> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Span> gone = new ArrayList<>();
    for (Change change : changes) {
      touched.addAll(around.getOrDefault(change.node(), List.of()));
      switch (change) {
        case Change.Replace(Node node, _) -> lose(node, touched, gone);
        case Change.Elements elements ->
            elements.removed().forEach(i -> lose(element(elements.node(), i), touched, gone));
      }
    }
    touched.forEach(node -> move(node, gone));
  }

  private static Node element(Node node, int index) {
    return switch (node) {
      case Node.Mapping mapping -> mapping.entries().get(index).value();
      case Node.Sequence list -> list.items().get(index);
      case Node.Scalar _, Node.Alias _ -> throw new IllegalStateException("no collection");
    };
  }

  private void lose(Node node, Set<Node> touched, List<Span> gone) {
    gone.add(node.span());
    if (mentioned.containsKey(node)) {
      touched.add(node);
    }
    switch (node) {
      case Node.Mapping mapping -> mapping.entries().forEach(e -> lose(e.value(), touched, gone));
      case Node.Sequence list -> list.items().forEach(item -> lose(item, touched, gone));
      case Node.Scalar _, Node.Alias _ -> {}
    }
  }

  private void move(Node node, List<Span> gone) {
    String name = node.anchor().orElseThrow();
    boolean goes = gone.stream().anyMatch(span -> isIn(node.span(), span));
    mentioned.getOrDefault(node, List.of()).stream()
        .filter(alias -> gone.stream().noneMatch(span -> isIn(alias.span(), span)))
        .findFirst()
        .ifPresent(heir -> {
          edits.replace(
              heir.span().start(),
              heir.span().end(),
              "&" + name + " " + YamlRendering.flow(Literals.of(node)));
          if (!goes) {
            int start = source.text().indexOf("&" + name, node.span().start());
            int end = start + name.length() + 1;
            boolean blank = end < source.text().length() && source.text().charAt(end) == ' ';
            edits.remove(start, blank ? end + 1 : end);
          }
        });
  }

  private static boolean isIn(Span inner, Span outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
