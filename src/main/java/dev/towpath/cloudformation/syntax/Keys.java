package dev.towpath.cloudformation.syntax;

import java.util.HashMap;
import java.util.Map;

/** The keys of one object: texts, none of them twice. */
final class Keys {
  private static final String MERGE = "<<";
  private final SourceText source;
  private final Map<String, Integer> seen = new HashMap<>();

  Keys(SourceText source) {
    this.source = source;
  }

  /** The node as a key. */
  Node.Scalar take(Node node) throws SyntaxException {
    Position position = source.position(node.span().start());
    if (!(node.target() instanceof Node.Scalar key)) {
      throw SyntaxException.at(position, "keyNotText");
    }
    Integer before = seen.putIfAbsent(key.value(), node.span().start());
    if (before != null && !key.value().equals(MERGE)) {
      throw SyntaxException.at(position, "keyTwice", key.value(), source.position(before).line());
    }
    return new Node.Scalar(node.span(), key.tag(), node.anchor(), key.value(), key.style());
  }
}
