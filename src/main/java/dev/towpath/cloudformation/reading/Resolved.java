package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A value as it comes out, part by part with the node that it is written as. */
public sealed interface Resolved {

  /** A plain value, or what a function gives: to change it is to replace the node. */
  record Whole(Json json, Node node) implements Resolved {}

  /** An object whose fields are written one by one. */
  record Fields(SequencedMap<String, Field> fields, Node.Mapping node) implements Resolved {
    @Override
    public Json.Obj json() {
      SequencedMap<String, Json> out = new LinkedHashMap<>();
      fields.forEach((name, field) -> out.put(name, field.value().json()));
      return new Json.Obj(out);
    }
  }

  /** A list whose items are written one by one. */
  record Items(List<Item> items, Node.Sequence node) implements Resolved {
    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Json json() {
      List<Json> out = new ArrayList<>(items.size());
      items.forEach(item -> out.add(item.value().json()));
      return new Json.Arr(out);
    }
  }

  /** Nothing: {@code AWS::NoValue}. */
  record Gone(Node node) implements Resolved {
    @Override
    public Json json() {
      return new Json.Nul();
    }
  }

  /**
   * A field.
   *
   * @param entry where it is written
   * @param own whether the entry is for this field alone; a loop or a merge writes several
   */
  record Field(Entry entry, Resolved value, boolean own) {}

  /**
   * An item.
   *
   * @param written the item as it stands in the list, of which the value may be a part
   */
  record Item(Node written, Resolved value) {}

  /** The value. */
  Json json();

  /** The node to replace where the whole value changes. */
  Node node();
}
