package dev.towpath.desktop.inspector;

import dev.towpath.model.Json;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** An element of a list. */
interface Element {
  /** What is put into the list. */
  Node node();

  /** Shows the element's value. */
  void show(Json value);

  /** Makes the editors of a list's elements. */
  interface Maker {
    /**
     * An editor.
     *
     * @param now the value now
     * @param commit takes the new value; JSON's null removes the element
     */
    Element make(Supplier<Json> now, Consumer<Json> commit);
  }
}
