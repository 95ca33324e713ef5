package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import java.util.IdentityHashMap;

/** Where a node stands in what contains it. */
sealed interface Slot {

  /** As the value of a key. */
  record Value(Node.Mapping parent, int index) implements Slot {
    Entry entry() {
      return parent.entries().get(index);
    }
  }

  /** As an item of a list. */
  record Item(Node.Sequence parent, int index) implements Slot {}

  /** The index in the container. */
  int index();

  /** The slots of all nodes below one. */
  static IdentityHashMap<Node, Slot> below(Node root) {
    IdentityHashMap<Node, Slot> slots = new IdentityHashMap<>();
    collect(root, slots);
    return slots;
  }

  private static void collect(Node node, IdentityHashMap<Node, Slot> slots) {
    switch (node) {
      case Node.Mapping mapping -> {
        for (int i = 0; i < mapping.entries().size(); i++) {
          Node value = mapping.entries().get(i).value();
          slots.put(value, new Value(mapping, i));
          collect(value, slots);
        }
      }
      case Node.Sequence sequence -> {
        for (int i = 0; i < sequence.items().size(); i++) {
          slots.put(sequence.items().get(i), new Item(sequence, i));
          collect(sequence.items().get(i), slots);
        }
      }
      case Node.Scalar _, Node.Alias _ -> {}
    }
  }
}
