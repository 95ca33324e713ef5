package dev.towpath.cloudformation.syntax;

import java.util.HashMap;
import java.util.Map;

/** What a text may ask for at most, so that no file can exhaust the program. */
final class Bounds {
  /** CloudFormation takes a megabyte. */
  static final int MAX_LENGTH = 16 * 1024 * 1024;

  static final int MAX_DEPTH = 200;

  /** How many nodes the tree may have once every alias is replaced by what it names. */
  static final long MAX_NODES = 400_000;

  /** So many characters weigh as much as a node. */
  private static final int TEXT = 64;

  private final SourceText source;
  private final Map<String, Long> sizes = new HashMap<>();
  private int depth;
  private long nodes;

  Bounds(SourceText source) {
    this.source = source;
  }

  /** Goes into a collection. */
  void enter(int offset) throws SyntaxException {
    if (++depth > MAX_DEPTH) {
      throw SyntaxException.at(source.position(offset), "tooDeep", MAX_DEPTH);
    }
  }

  /** Comes out of a collection. */
  void leave() {
    depth--;
  }

  /** How many nodes there are up to here. */
  long nodes() {
    return nodes;
  }

  /** A node more, with a text of so many characters in it. */
  void node(int offset, int length) throws SyntaxException {
    add(1 + length / TEXT, offset);
  }

  /** The anchor names all nodes since there were so many. */
  void anchor(String name, long before) {
    sizes.put(name, nodes - before);
  }

  /** The nodes that the anchor names, once more. */
  void alias(String name, int offset) throws SyntaxException {
    add(sizes.getOrDefault(name, 1L), offset);
  }

  private void add(long more, int offset) throws SyntaxException {
    nodes += more;
    if (nodes > MAX_NODES) {
      throw SyntaxException.at(source.position(offset), "tooMany", MAX_NODES);
    }
  }
}
