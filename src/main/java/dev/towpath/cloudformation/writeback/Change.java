package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import dev.towpath.model.Unresolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is to be done to a node. */
sealed interface Change {

  /** The node. */
  Node node();

  /** Another value in its place. */
  record Replace(Node node, Json value) implements Change {
    /** What was not known is written as it was. */
    public Replace {
      value = Unresolved.restored(value);
    }
  }

  /**
   * Elements of a collection go and come.
   *
   * @param node a mapping or a sequence
   * @param removed indices of elements
   * @param added new elements
   */
  record Elements(Node node, Set<Integer> removed, List<Added> added) implements Change {
    Elements(Node node) {
      this(node, new TreeSet<>(), new ArrayList<>());
    }

    boolean isEmpty() {
      return removed.isEmpty() && added.isEmpty();
    }
  }

  /**
   * A new element.
   *
   * @param after the index that it follows, -1 for none
   * @param key its key, in a mapping
   */
  record Added(int after, Optional<String> key, Json value) {
    /** What was not known is written as it was. */
    public Added {
      value = Unresolved.restored(value);
    }
  }
}
